# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = Choisissez l’une des réponses affichées.
programmes-eligibility-number-unreadable = Saisissez un nombre entier en chiffres, par exemple 2. S’il n’y en a aucun, saisissez 0.
programmes-eligibility-date-unreadable = Saisissez un jour qui existe, par exemple 27 3 2019. Le mois et l’année, ou l’année seule, suffisent.
programmes-eligibility-date-in-future = Saisissez une date qui n’est pas postérieure à aujourd’hui.
