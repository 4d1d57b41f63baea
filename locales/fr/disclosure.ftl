### What the portal tells about itself.

## Home

disclosure-home-title = Participer, et savoir pourquoi
disclosure-home-lead = Ici, les organisations de la société civile demandent leur accréditation. Chaque décision est motivée et peut être contestée.
disclosure-home-apply-title = Demander une accréditation
disclosure-home-apply-text = Voyez les programmes, ce que chacun demande et la durée de la procédure. Vérifiez si vous remplissez les critères, sans compte.
disclosure-home-decisions-title = Voir ce qui a été décidé, et pourquoi
disclosure-home-decisions-text = Chaque décision avec les critères sur lesquels elle repose. Chaque programme indique lesquelles il publie avec le nom.
disclosure-home-challenge-title = Contester une décision
disclosure-home-challenge-text = Avec votre compte, ou sans compte grâce au code de votre accusé de réception. D’autres personnes statuent.
disclosure-home-register-title = Rechercher une organisation
disclosure-home-register-text = Le registre public des organisations accréditées.
disclosure-home-what-title = Ce qu’est l’accréditation
disclosure-home-what-text = Une organisation accréditée peut participer aux travaux d’une institution internationale. Chaque programme indique ce que donne son statut et ce qu’il demande en retour.
disclosure-home-who-text = L’institution que chaque programme désigne statue sur les demandes. Tribune est le logiciel libre de ce portail.
disclosure-home-contact = À qui s’adresser :
disclosure-home-promises-title = Ce sur quoi vous pouvez compter
disclosure-home-promise-reasons = Un refus indique chaque critère non rempli, pourquoi, et comment y remédier.
disclosure-home-promise-reasons-see = Lire les décisions
disclosure-home-promise-time = Les délais nous lient aussi. Si nous sommes en retard, chacun peut le voir.
disclosure-home-promise-time-see = Voir combien de dossiers sont en attente
disclosure-home-promise-challenge = La personne qui statue sur une contestation n’a pas pris part à la première décision.
disclosure-home-promise-challenge-see = Voir l’issue des contestations
# In every message of the four pages below, $contact (text) is the address to write to for help.

## Help

disclosure-help-title = Aide
disclosure-help-lead = Écrivez-nous dans l’une des six langues. L’aide est gratuite.
disclosure-help-write-title = Nous écrire
disclosure-help-write-text = Notre adresse est { $contact }. Dites ce que vous vouliez faire et ce qui s’est passé. Indiquez votre numéro de référence, si vous en avez un.
disclosure-help-account-title = Vous ne pouvez pas vous connecter
disclosure-help-account-text = Utilisez « J’ai oublié mon mot de passe » sur la page de connexion. Si vous n’avez pas d’adresse électronique, le code de votre accusé de réception ouvre l’état, la décision et une contestation. Il n’ouvre pas ce que vous avez envoyé. Un brouillon n’a pas de code.
disclosure-help-late-title = Vous craignez de dépasser une date limite
disclosure-help-late-text = Votre brouillon est conservé. Écrivez-nous avant la date limite et dites ce qui manque.
disclosure-help-language-title = Vous avez besoin d’une autre langue ou d’un autre format
disclosure-help-language-text = Dites-nous ce qu’il vous faut. L’institution peut proposer des gros caractères, un enregistrement audio ou la langue des signes.
disclosure-help-never-title = Ce que nous ne demandons jamais
disclosure-help-never-text = Nous ne demandons jamais votre mot de passe, le code de votre accusé de réception ni de l’argent par courriel ou par téléphone.

## Accessibility

disclosure-accessibility-title = Déclaration d’accessibilité
disclosure-accessibility-lead = Ce portail est conçu pour que chacun puisse l’utiliser. Nous visons les WCAG 2.2, niveau AA, et AAA pour les contrastes.
disclosure-accessibility-works-title = Comment cela fonctionne
disclosure-accessibility-works-text = Chaque page fonctionne sans script, au clavier seul, à un zoom de 400 % et sur un écran de 320 pixels de large. Le mode sombre et les couleurs imposées par le système sont respectés.
disclosure-accessibility-tested-title = Comment cela a été vérifié
disclosure-accessibility-tested-text = Des programmes vérifient les pages à chaque changement. Aucun audit indépendant ni essai avec des personnes handicapées n’a eu lieu. D’ici là, nous n’affirmons pas la conformité.
disclosure-accessibility-limits-title = Limites connues
disclosure-accessibility-limits-text = Les documents déposés par les organisations peuvent ne pas être accessibles. Demandez-nous un autre format.
disclosure-accessibility-report-title = Si quelque chose ne fonctionne pas pour vous
disclosure-accessibility-report-text = Écrivez à { $contact }. Si une étape inaccessible a conduit à un refus, c’est aussi un fondement de contestation.

## Privacy

disclosure-privacy-title = Protection des données
disclosure-privacy-lead = Nous recueillons ce qu’une décision exige, et rien de plus.
disclosure-privacy-kept-title = Ce que nous conservons
disclosure-privacy-kept-text = Votre compte, ce que vous écrivez sur votre organisation, vos réponses et documents, et les décisions prises. La vérification de l’admissibilité ne conserve rien.
disclosure-privacy-deleted-title = Ce qui est supprimé, et quand
disclosure-privacy-deleted-text = Un document que vous retirez d’un brouillon est supprimé aussitôt. Un document repris plus tard est supprimé au bout de { $removed_documents }.
    Ce que vous avez écrit avant de vous connecter est gardé { $typed }.
    Le texte d’un courriel est supprimé dès son envoi. Le destinataire et l’heure sont supprimés au bout de { $mails }.
    Une contestation écrite et non déposée est supprimée { $challenge_drafts } après le dernier enregistrement.
    Une session terminée est supprimée au bout de { $sessions }.
    Les demandes, les décisions et le journal des opérations restent.
disclosure-privacy-seen-title = Qui le voit
disclosure-privacy-seen-text = Les personnes qui administrent le portail lisent un journal de ce qui a été fait : quand, sur quel dossier, avec quelle issue et selon quels critères. Il ne contient ni réponses, ni motifs, ni fondements de contestation, ni documents. Celles qui exploitent le serveur peuvent lire ce qu’il conserve.
disclosure-privacy-public-title = Ce qui est public
disclosure-privacy-public-text = Chaque programme indique sur sa page ce qu’il publie. Les motifs d’une décision ne sont jamais publiés. L’issue d’une contestation est publiée avec ses motifs, sans nom. Avant l’envoi, chaque demande pose la question de savoir s’il est dangereux d’être connu.
disclosure-length-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } de minutes
       *[other] { $count } minutes
    }
disclosure-length-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
disclosure-length-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
disclosure-privacy-network-title = Votre adresse réseau
disclosure-privacy-network-text = Le portail n’inscrit aucune adresse réseau dans sa base ni dans ses journaux. Pour freiner les attaques, il en garde une empreinte calculée avec une clé, pendant { $fingerprint } au plus.
disclosure-privacy-cookies-title = Témoins de connexion (cookies)
disclosure-privacy-cookies-text = Les pages publiques n’en déposent aucun. La connexion en dépose deux : l’un désigne votre session, l’autre distingue votre navigateur de ceux qui devinent des mots de passe. La présentation d’un code d’accusé de réception en dépose un, valable { $receipt_idle } après sa dernière utilisation et { $receipt_most } au plus. La connexion du personnel en dépose un pour { $staff_sign_in }. Le choix d’une langue dans votre compte en dépose un pour { $language }. La déconnexion, ou la fermeture d’une demande ouverte par son code, les retire tous. Personne ne vous suit et aucune page ne contacte d’elle-même un autre site. Un autre site ne s’ouvre que si vous suivez un lien ou utilisez le bouton pour quitter rapidement la page.
disclosure-privacy-rights-title = Vos droits
disclosure-privacy-rights-text = Demandez à { $contact } les données que nous détenons sur vous, ou leur rectification.

## Safety

disclosure-safety-title = Sécurité
disclosure-safety-lead = Ce que ce portail peut faire pour les personnes en danger, et ce qu’il ne peut pas.
disclosure-safety-exit-title = Quitter une page rapidement
disclosure-safety-exit-text = Tant que vous êtes connecté pour une organisation, chaque page porte en haut un bouton qui ouvre un autre site. Les pages ouvertes avec un code d’accusé de réception, les pages sur les contestations et la présente page l’ont aussi. Votre navigateur ou votre réseau peut tout de même enregistrer la visite. Le bouton Retour du navigateur peut afficher des pages ouvertes auparavant. Sans JavaScript, il affiche aussi la page que vous avez quittée. Pour l’éviter, déconnectez-vous ou fermez la demande, puis fermez la fenêtre.
disclosure-safety-device-title = Votre appareil
disclosure-safety-device-text = Si d’autres personnes peuvent utiliser votre appareil, ouvrez une fenêtre privée et déconnectez-vous à la fin. Un navigateur peut retenir ce que vous saisissez, par exemple un nom de connexion. Une fenêtre privée l’oublie une fois fermée. La page de votre compte indique vos sessions ouvertes.
disclosure-safety-tor-title = Masquer l’endroit où vous êtes
disclosure-safety-tor-text = Le portail fonctionne avec le navigateur Tor à son niveau le plus sûr. Là où l’usage de Tor est surveillé ou puni, consultez d’abord une personne de confiance.
disclosure-safety-names-title = Les noms
# $hidden (text): what hiding does, in the words of the page that hides.
disclosure-safety-names-text = Vous pouvez vous connecter sous un nom de votre choix, sans adresse électronique. Chaque demande pose la question de savoir s’il est dangereux d’être connu. Si vous répondez oui, vous êtes masqués dès cet instant. { $hidden }
disclosure-safety-receipt-title = Votre accusé de réception
disclosure-safety-receipt-text = Quiconque en possède le code peut lire votre décision, la contester et masquer votre organisation. Rien ne peut être rendu public avec lui. Gardez-le à l’abri des regards.
disclosure-safety-danger-title = Si vous êtes en danger
disclosure-safety-danger-text = Ce portail n’est pas un service d’urgence et ne peut pas vous protéger à lui seul. Adressez-vous d’abord à des personnes de confiance près de vous.
