# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = Elija una de las respuestas que se muestran.
programmes-eligibility-number-unreadable = Escriba un número entero en cifras, por ejemplo 2. Si no hay ninguno, escriba 0.
programmes-eligibility-date-unreadable = Escriba un día que exista, por ejemplo 27 3 2019. Basta el mes y el año, o solo el año.
programmes-eligibility-date-in-future = Escriba una fecha que no sea posterior a hoy.
