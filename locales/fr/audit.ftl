### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = Journal d’audit
audit-log-lead = Tout ce qui a été fait, dans l’ordre. Rien ici ne peut être modifié ni supprimé.
audit-log-left-out = Les actes relatifs aux contestations ne sont ni montrés ni comptés lorsque vous avez pris part au dossier.
audit-log-caption = Actes, les plus récents en premier
audit-log-empty = Aucun acte n’est consigné ici.
audit-log-number = Nº
audit-log-when = Quand
audit-log-actor = Qui
audit-log-act = Acte
audit-log-object = Objet
audit-log-details = Détails
# $number (text): the number of an act.
audit-log-show = Détails de l’acte { $number }
audit-log-hash = Empreinte :
audit-log-newer = Plus récents
audit-log-older = Plus anciens

## Who acted

audit-actor-member = Membre
audit-actor-staff = Personnel
audit-actor-receipt = Code de l’accusé de réception
audit-actor-visitor = Personne non connectée
audit-actor-system = Portail

## The chain

# $acts (number): acts in the log.
audit-chain-unchecked = Actes consignés : { $acts }. Chacun porte l’empreinte du précédent, de sorte qu’une modification se voit.
audit-chain-check = Vérifier maintenant toute la chaîne
audit-chain-whole = La chaîne est intacte
# $acts (number): acts in the log.
audit-chain-whole-text = Actes vérifiés : { $acts }. Aucun n’a été modifié, supprimé ni déplacé.
audit-chain-head = La dernière empreinte, à conserver ailleurs :
audit-chain-broken = La chaîne est rompue
# $number (text): the number of an act.
audit-chain-broken-text = Le premier maillon rompu est l’acte { $number }. Conservez la base de données en l’état et prévenez les personnes qui gèrent le portail.
