### Protection: organisations that are kept out of public sight.

## An organisation hides itself

protection-hide-page = Ce qui est public
protection-hide-title = Masquer notre organisation
protection-hide-lead = S’il est dangereux d’être connus ici, masquez votre organisation aux yeux de tous, immédiatement.
protection-hide-effect = Aucune page publique de ce portail ne nomme votre organisation ni n’indique son statut, dans aucun programme. Ce qui est publié sans son nom quitte les listes à la fin du mois. Un retrait immédiat montrerait de qui il s’agit. Les documents de l’organe qui décide peuvent tout de même la nommer.
protection-hide-kept = Ce qu’elle détient reste valable, et ses dossiers suivent leur cours.
protection-hide-told = Aucun accord n’est nécessaire. Si vous avez envoyé une demande, les points focaux pour la protection en sont informés.
protection-hide-limit = Le personnel qui traite vos dossiers voit encore votre nom. Les personnes qui décident voient aussi que vous êtes masqués, mais non pourquoi. Qui l’a déjà lu peut s’en souvenir.
protection-hide-undo = Pour qu’elle soit de nouveau visible, un propriétaire donne son accord sur la page de l’organisation. Un point focal le confirme ensuite. Questions : { $contact }.
protection-hide-agreed = Un propriétaire a donné son accord pour qu’elle soit de nouveau visible. Rien n’est montré avant la confirmation d’un point focal. Questions : { $contact }.
protection-hide-by-focal-point = Un point focal pour la protection l’a masquée. Ses membres sont informés au moins une semaine avant qu’elle soit de nouveau visible. Questions : { $contact }.
protection-hide-announced = Un point focal pour la protection l’a masquée et entend la montrer de nouveau. Si cela est dangereux, demandez qu’elle reste masquée. Questions : { $contact }.
protection-hide-from = Elle ne sera pas montrée avant le { $when }.
protection-hide-agree = Donner son accord pour être de nouveau visible
protection-hide-agree-effect = Si vous donnez votre accord, les points focaux en sont informés. Quand l’un d’eux confirme, les pages publiques peuvent de nouveau vous nommer, selon les règles de chaque programme.
protection-hide-stay = Rester masquée
protection-hide-done = Votre organisation est masquée
protection-hide-done-hidden = Votre organisation est désormais masquée.
protection-hide-done-agreed = Votre accord est enregistré et les points focaux en sont informés.
protection-hide-submit = La masquer maintenant

## The pages of the protection focal point

protection-seals-title = Inscriptions publiques masquées
protection-seals-lead = Masquer une organisation soustrait à la vue du public tout ce qui permettrait de la reconnaître. Son statut reste valable.
protection-seals-hint = Une partie du nom suffit. Vous pouvez aussi saisir l’adresse de sa page dans le registre, ou celle d’une décision.
protection-seal-title = Inscription publique d’une organisation
protection-seals-found = Organisations trouvées
protection-seals-sealed = Organisations masquées
protection-seals-none = Aucune organisation ne figure ici. Cherchez une autre partie du nom.
protection-seals-entry = Inscription publique
protection-seal-is-sealed = Masquée
protection-seal-may-be-shown = Masquée, peut être de nouveau montrée
protection-seal-is-public = Non masquée
protection-seal-do = Masquer l’inscription publique
protection-seal-undo = Rendre l’inscription de nouveau publique
protection-seal-do-effect = Le registre et les décisions ne montreront plus rien qui permette de reconnaître l’organisation, aussitôt et dans chaque programme.
protection-seal-undo-effect = Le registre et les décisions montreront de nouveau l’organisation, aussitôt et dans chaque programme.
protection-seal-needs-agreement = L’organisation a demandé à être masquée. Elle n’est de nouveau montrée qu’après l’accord d’un responsable sur la page de l’organisation.
protection-seal-agreed = Un responsable a donné son accord pour que l’organisation soit de nouveau montrée. Si vous confirmez, les pages publiques peuvent la nommer aussitôt, selon les règles de chaque programme.
protection-seal-announce-effect = Un point focal a masqué cette inscription. Ses membres sont d’abord informés, par un courriel qui ne nomme personne. Une semaine plus tard, vous pourrez la montrer.
protection-seal-announce = Informer d’abord les membres
protection-seal-told = Les membres ont été informés. Vous pourrez montrer l’inscription à partir du { $when }. Ils peuvent encore demander qu’elle reste masquée.
protection-seal-step-sealed = Masquée
protection-seal-step-announced = Membres informés qu’elle sera montrée
protection-seal-step-agreed = Un responsable a donné son accord pour la montrer
protection-seal-step-kept = Rester masquée
protection-seal-step-public = De nouveau publique
protection-seal-reason = Motif
protection-seal-reason-hint = Vous et les points focaux de votre programme le lisez. Il est conservé et ne peut être modifié. N’écrivez que le nécessaire.
protection-seal-history = Modifications précédentes
protection-seal-own-wish = L’organisation l’a demandé. Elle n’a pas à en donner la raison.
protection-seal-other-programme = Les points focaux d’un autre programme conservent la raison.
protection-seal-done-sealed = L’inscription publique est masquée.
protection-seal-done-announced = Les membres sont informés. L’inscription reste masquée jusqu’à ce que vous la montriez.
protection-seal-done-public = L’inscription est de nouveau publique.
protection-seal-stale = L’inscription est montrée dans son état actuel. Lisez les modifications précédentes, puis décidez de nouveau.
protection-violation-seal-reason-missing = Indiquez le motif. Il est conservé avec cette modification.
