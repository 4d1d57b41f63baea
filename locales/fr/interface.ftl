### Words that every page of the portal shares.
### $variables are documented above each message.

## The site and its frame

# The name of the portal; the same in all languages.
interface-site-name = Tribune
interface-site-descriptor = Registre des organisations participantes
# Above every page of the demonstration.
interface-demo-title = Démonstration.
interface-demo-text = Toutes les organisations, les personnes et les décisions présentées ici sont fictives. Ceci n’est pas le portail d’une institution.
interface-skip-to-content = Aller au contenu principal
# The accessible name of the list of languages.
interface-languages = Langue de cette page
interface-quick-exit = Quitter rapidement cette page
# The accessible name of the list of links to the pages above this one.
interface-breadcrumb = Vous êtes ici
interface-breadcrumb-home = Accueil
interface-navigation = Menu principal
interface-nav-programmes = Programmes d’accréditation
interface-nav-register = Registre
interface-nav-decisions = Décisions
interface-nav-challenges = Contestations
interface-nav-applications = Vos demandes
interface-nav-organisations = Vos organisations
interface-nav-review = Dossiers à examiner
interface-nav-panel = Comité de contestation
interface-sign-in = Se connecter
interface-sign-out = Se déconnecter
interface-create-account = Créer un compte
interface-account = Votre compte
# $name (text): the name or alias of the person.
interface-signed-in-as = Connexion au nom de { $name }
interface-footer = À propos de ce portail
interface-footer-accessibility = Déclaration d’accessibilité
interface-footer-privacy = Protection des données
interface-footer-safety = Sécurité
interface-footer-help = Aide

## Names of the languages

interface-language-ar = Arabe
interface-language-zh = Chinois
interface-language-en = Anglais
interface-language-fr = Français
interface-language-ru = Russe
interface-language-es = Espagnol

## Actions

interface-back = Retour
interface-continue = Continuer
interface-save = Enregistrer
interface-save-and-return = Enregistrer et revenir plus tard
interface-cancel = Annuler
interface-change = Modifier
interface-remove = Retirer
interface-search = Rechercher
interface-filter-apply = Appliquer les filtres
interface-filter-active = Filtres actifs
interface-filter-remove = Retirer le filtre :

## Short answers and labels

interface-yes = Oui
interface-no = Non
interface-optional = facultatif
interface-not-provided = Non renseigné
interface-who-sees-this = Qui voit cette réponse
interface-who-sees-everybody = Tout le monde peut le lire.
interface-who-sees = Peuvent le lire : { $readers }. Ce n’est pas publié.
interface-who-reads = Peuvent le lire : { $readers }.
interface-reader-everybody = tout le monde
interface-reader-signed-in = toute personne connectée
interface-reader-members = les membres de votre organisation
interface-reader-receipt-holder = toute personne qui a le code de votre accusé de réception
interface-reader-reviewer = les personnes chargées de l’examen dans le programme
interface-reader-decision-maker = les responsables de la décision dans le programme
interface-reader-challenge-panel = le comité de contestation
interface-reader-protection-focal-point = les points focaux pour la protection
interface-reader-administrator = les personnes qui administrent le portail
interface-span-month = Jusqu’à 30 jours
interface-span-quarter = De 31 à 90 jours
interface-span-year = De 91 à 365 jours
interface-span-longer = Plus d’un an
interface-country-or-area = Pays ou zone
interface-countries-note = Les noms de pays et de zones suivent l’usage des Nations Unies. Ils n’impliquent aucune prise de position quant au statut juridique des pays, territoires ou zones.
interface-reference-label = Numéro de référence

## Notices

interface-notice-success = C’est fait
interface-changes-saved = Vos modifications sont enregistrées.
interface-draft-saved = Votre brouillon est enregistré. Vous pouvez quitter cette page et revenir plus tard.
# First in the title of a page that says that something was just saved or done.
interface-title-done = Enregistré

## Errors on forms

interface-error-summary-title = Un problème est survenu
# Before an error beside its field; read aloud.
interface-error-prefix = Erreur :
interface-form-forgery-title = Nous n’avons pas pu confirmer que ce formulaire vient de vous
interface-form-forgery-text = Il ne provenait pas d’une page ouverte de ce portail, ou il venait d’un autre site. Il n’a pas été traité.
interface-form-forgery-next = Ouvrez de nouveau la page et envoyez le formulaire depuis celle-ci.
interface-form-shown-to-another = L’identification dans ce navigateur a changé après l’ouverture de ce formulaire. Rien n’a été envoyé. Votre saisie est toujours là : vérifiez-la et envoyez-la de nouveau.
interface-form-kept-for-another = Un formulaire a été envoyé depuis cette page, sans effet. Il avait été ouvert par une autre personne, ou avec un code d’accusé de réception. Le texte saisi n’est affiché qu’à cette personne, ou avec ce code.
interface-form-stale-title = Ces informations ont changé depuis que vous avez ouvert la page
interface-form-stale-text = Votre version n’est pas perdue. Comparez les deux versions ci-dessous, puis enregistrez de nouveau.
# $when (text): a date and time.
interface-form-stale-by-you = La dernière modification faite sur cette page est la vôtre : { $when }. Vous l’avez peut-être faite dans une autre fenêtre ou sur un autre appareil.
# $name (text): a person. $when (text): a date and time.
interface-form-stale-by-name = Dernière modification faite sur cette page : { $name }, { $when }.
# $field (text): the field's label, in every message below.
interface-field-not-a-number = Le champ «  { $field } » demande un nombre, en chiffres.

## Counting characters

# $limit (number): the most characters a text takes.
interface-characters-limit =
    { $limit ->
        [one] Vous pouvez saisir jusqu’à { $limit } caractère.
        [many] Vous pouvez saisir jusqu’à { $limit } de caractères.
       *[other] Vous pouvez saisir jusqu’à { $limit } caractères.
    }

## Files

interface-upload-add = Envoyer ce fichier
interface-upload-choose-several = Choisir un ou plusieurs fichiers
interface-upload-more = Ajouter d’autres fichiers
interface-upload-add-several = Envoyer
# $most (number): files. $size (text): a size.
interface-upload-together = { $most } fichiers au plus à la fois, { $size } en tout.
interface-upload-list-label = Fichiers que vous avez ajoutés
# $types (text): names of file types. $size (text): the largest size, such as “10 MB”.
interface-upload-hint = { $types }. Taille maximale : { $size }.
# $name (text): the file's name, in the three messages below.
interface-upload-saved = Le fichier { $name } est enregistré.
interface-upload-error-missing = Choisissez un fichier.
# $name (text): a file. $why (text): one of the messages here.
interface-upload-error-of = { $name } : { $why }
# $most (number): files.
interface-upload-error-too-many = Trop de fichiers sont arrivés à la fois. Envoyez celui-ci séparément. Au plus { $most } à la fois.
# $size (text): a size.
interface-upload-error-together = Ensemble, les fichiers dépassent { $size }. Les autres sont examinés à part. Envoyez celui-ci séparément.
interface-upload-error-empty = Ce fichier est vide. Vos autres réponses sont enregistrées. Choisissez un fichier qui a un contenu.
interface-upload-error-again = Le fichier n’a pas été conservé. Choisissez-le de nouveau.
interface-upload-error-busy = De nombreux fichiers arrivent en ce moment. Vos autres réponses sont enregistrées. Envoyez de nouveau ce fichier dans une minute.
interface-upload-error-full = Le portail n’a plus de place pour des fichiers en ce moment. Vos autres réponses sont enregistrées. Envoyez de nouveau ce fichier plus tard, ou demandez de l’aide.
# $size (text): the largest size, such as “10 MB”.
interface-upload-error-too-large = Ce fichier dépasse { $size }. Vos autres réponses sont enregistrées. Choisissez un fichier plus petit.
# $types (text): names of the file types that are taken.
interface-upload-error-type = Nous ne pouvons pas recevoir ce type de fichier. Vos autres réponses sont enregistrées. Choisissez l’un des types suivants : { $types }.
# $name (text): the file's name. $types (text): names of the file types that are taken.
interface-upload-error-content = Le contenu de { $name } ne correspond pas à son nom. Vos autres réponses sont enregistrées. Choisissez l’un des types suivants : { $types }.
# $name (text): the file’s name, in the five messages below.
interface-upload-error-runs = { $name } est un programme, une page web ou un raccourci, ou en porte le nom. Nous ne les recevons pas. Vos autres réponses sont enregistrées. Envoyez-le au format PDF ou sous forme d’image.
interface-upload-error-password = { $name } ne s’ouvre qu’avec un mot de passe : personne ne pourrait le lire. Vos autres réponses sont enregistrées. Enregistrez-le sans mot de passe et choisissez ce fichier.
interface-upload-error-broken = Impossible d’ouvrir { $name } : une partie manque ou est endommagée. Vos autres réponses sont enregistrées. Ouvrez-le sur votre appareil, enregistrez-le de nouveau et choisissez ce fichier.
interface-upload-error-cut-short = { $name } n’est arrivé qu’en partie. Vos autres réponses sont enregistrées. Choisissez de nouveau ce fichier et envoyez-le. Si cela se reproduit, enregistrez-le d’abord de nouveau sur votre appareil.
interface-upload-error-blank = { $name } s’ouvre, mais ses pages sont vides. Vos autres réponses sont enregistrées. Choisissez le fichier qui a un contenu, ou numérisez-le de nouveau.
interface-upload-error-macros = { $name } contient des programmes (macros). Nous ne les recevons pas. Vos autres réponses sont enregistrées. Enregistrez-le au format PDF, ou sans macros au format DOCX ou ODT.
interface-upload-error-heic = Cette photographie a un format que beaucoup d’ordinateurs ne peuvent pas ouvrir (HEIC ou AVIF). Vos autres réponses sont enregistrées. Enregistrez-la au format JPEG et choisissez ce fichier.
interface-upload-error-film = Ce fichier est une vidéo. Vos autres réponses sont enregistrées. Envoyez le son au format MP3 ou M4A, ou une photographie.
interface-upload-error-old-word = Ce fichier vient d’un ancien traitement de texte (DOC). Vos autres réponses sont enregistrées. Enregistrez-le au format DOCX, ODT ou PDF et choisissez ce fichier.
interface-upload-error-owner-full = Il n’y a plus de place ici pour ce fichier. Vos autres réponses sont enregistrées. Retirez un fichier inutile ou envoyez un fichier plus petit.
interface-upload-error-organisation-full = Votre organisation n’a plus de place pour d’autres fichiers. Vos autres réponses sont enregistrées. Retirez les fichiers inutiles ou envoyez un fichier plus petit.
interface-upload-error-person-full = Vous avez envoyé un très grand nombre de fichiers en un jour. Vos autres réponses sont enregistrées. Envoyez ce fichier demain, ou adressez-vous à un autre membre de votre organisation.

## Lists of results

# $count (number): results found.
interface-results-count =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
        [many] { $count } de résultats
       *[other] { $count } résultats
    }
interface-results-none = Rien ne correspond. Retirez un filtre ou recherchez d’autres mots.
interface-list-all = Afficher toute la liste
interface-list-end = Cette liste ne contient rien de plus. Revenez à la première page.
interface-list-signs-only = La recherche ne contient ni lettre ni chiffre. Saisissez un mot ou un nombre.
# $count (number)
interface-more-than = plus de { $count }
interface-pagination-first = Première page
interface-pagination-label = Pages de résultats
interface-pagination-next = Page suivante

## Parts of a task

interface-task-not-started = À commencer
interface-task-in-progress = En cours
interface-task-completed = Terminé
# $done, $total (number): parts completed, and parts in all.
interface-tasks-done = Parties obligatoires terminées : { $done } sur { $total }

## Languages of a text

# $language (text): the name of a language, in the four messages below.
interface-translation-original = Langue originale : { $language }
interface-translation-missing = Ce texte n’existe pas en français. Il est affiché dans cette langue : { $language }.

## Staying signed in

interface-session-warning-title = Votre session va bientôt se terminer
# $minutes (number): whole minutes left.
interface-session-warning-text =
    { $minutes ->
        [one] Pour vous protéger, le portail vous déconnectera dans { $minutes } minute. Prolongez la connexion pour continuer.
        [many] Pour vous protéger, le portail vous déconnectera dans { $minutes } de minutes. Prolongez la connexion pour continuer.
       *[other] Pour vous protéger, le portail vous déconnectera dans { $minutes } minutes. Prolongez la connexion pour continuer.
    }
interface-session-warning-stay = Prolonger la connexion
interface-session-warning-when = Voir l’heure de fin de la session
interface-session-ended-title = Votre session de connexion est terminée
interface-session-ended-text = Votre session est restée un moment sans activité. Vos brouillons enregistrés sont conservés. Connectez-vous pour continuer.
interface-session-ended-form = Votre saisie est conservée. Connectez-vous pour reprendre là où vous en étiez.

## Pages that say why something could not be done: what happened, what was saved, what next

interface-system-what-saved = Ce qui est enregistré
interface-system-what-next = Ce que vous pouvez faire
interface-system-403-title = Vous n’avez pas accès à cette page
interface-system-403-what = Votre compte ne donne pas accès à cette page.
interface-system-403-saved = Rien n’a été modifié. Vos brouillons sont conservés.
interface-system-403-next = Connectez-vous avec un autre compte ou adressez-vous à la personne responsable de votre organisation.
interface-system-404-title = Nous ne trouvons pas cette page
interface-system-404-what = L’adresse contient peut-être une erreur, ou la page a été déplacée.
interface-system-404-saved = Rien n’a été modifié. Vos brouillons sont conservés.
interface-system-404-next = Vérifiez l’adresse ou repartez de la page d’accueil.
interface-closed-title = Cette page ne vous est plus accessible
interface-closed-what = Ce que vous avez envoyé n’a pas été exécuté. Pendant que vous écriviez, votre accès a pu prendre fin, ou la page a pu être fermée.
interface-closed-saved = Rien n’a été enregistré. Ce que vous avez saisi figure ci-dessous. Copiez-le avant de quitter cette page.
interface-closed-next = Demandez à une personne responsable de votre organisation si vous avez encore accès. Puis ouvrez de nouveau la page.
interface-closed-typed = Ce que vous avez saisi
interface-system-409-title = Ces informations ont changé depuis que vous avez ouvert la page
interface-system-409-what = Une modification a été enregistrée après que vous avez ouvert la page.
interface-system-409-saved = Votre saisie est conservée. L’autre modification l’est aussi.
interface-system-409-next = Revenez en arrière, comparez les deux versions et enregistrez de nouveau.
interface-system-413-title = Votre envoi est trop volumineux
# $limit (text): the largest size, such as “10 MB”.
interface-system-413-what = Le portail accepte jusqu’à { $limit } à la fois.
interface-system-413-saved = Les réponses déjà enregistrées sont conservées. Ce fichier ne l’a pas été.
interface-system-413-next = Revenez en arrière et envoyez un fichier plus petit, ou plusieurs fichiers l’un après l’autre.
interface-system-422-title = Votre envoi pose un problème
interface-system-422-what = Le portail n’a pas pu lire le formulaire tel qu’il est arrivé.
interface-system-422-saved = Les réponses déjà enregistrées sont conservées. Ce formulaire n’a pas été traité.
interface-system-422-next = Revenez à la page, vérifiez vos réponses et envoyez de nouveau le formulaire.
interface-system-429-title = Trop de tentatives
# $seconds (number): whole seconds to wait.
interface-system-429-what =
    { $seconds ->
        [one] De nombreuses requêtes sont arrivées en peu de temps. Attendez { $seconds } seconde.
        [many] De nombreuses requêtes sont arrivées en peu de temps. Attendez { $seconds } de secondes.
       *[other] De nombreuses requêtes sont arrivées en peu de temps. Attendez { $seconds } secondes.
    }
interface-system-429-saved = Les réponses déjà enregistrées sont conservées. La dernière requête n’a pas été traitée.
interface-system-429-next = Attendez, puis réessayez. Votre date limite ne change pas.
interface-system-500-title = Une erreur est survenue de notre côté
# $reference (text): the number under which the fault is recorded.
interface-system-500-what = Le portail n’a pas pu terminer. L’erreur est consignée sous le numéro { $reference }.
interface-system-500-saved = Les réponses déjà enregistrées sont conservées. La dernière étape ne l’est peut-être pas.
interface-system-500-next = Revenez en arrière et réessayez. Si l’erreur se reproduit, écrivez-nous en indiquant le numéro ci-dessus.
interface-system-503-title = Le portail n’est pas disponible pour le moment
interface-system-503-what = Une partie du portail est en maintenance ou ne répond pas.
interface-system-503-saved = Les réponses que vous aviez enregistrées sont conservées. Si vous venez d’envoyer un formulaire, revenez en arrière et envoyez-le de nouveau : il ne compte jamais deux fois.
interface-system-503-next = Réessayez dans quelques minutes.
interface-busy-title = Le portail est très sollicité en ce moment
interface-busy-what = De nombreuses personnes se connectent ou envoient des formulaires en ce moment, et le portail en sert un nombre limité à la fois.
interface-busy-next = Attendez une dizaine de secondes, puis réessayez.

## Dates, times, numbers

interface-date-day = Jour
interface-date-month = Mois
interface-date-year = Année
interface-date-hint = Par exemple, 14 3 2019
# $date, $time (text): formatted. $city (text): the city of the time zone. $offset (text): such as “UTC+1”.
interface-date-time = { $date }, { $time } ({ $city }, { $offset })
# $date, $time (text): formatted.
interface-date-time-utc = { $date }, { $time } UTC
# $number (number): a whole percentage.
interface-percent = { $number } %
# $count (number): the size of a file under 1 KB.
interface-size-bytes =
    { $count ->
        [one] { $count } octet
        [many] { $count } d’octets
       *[other] { $count } octets
    }
# $number (text): a formatted number, in the two messages below.
interface-size-kilobytes = { $number } ko
interface-size-megabytes = { $number } Mo
# The city by which people know a time zone; others use the zone's own name.
interface-zone-utc = UTC
interface-zone-africa-addis-ababa = Addis-Abeba
interface-zone-africa-banjul = Banjul
interface-zone-africa-cairo = Le Caire
interface-zone-africa-nairobi = Nairobi
interface-zone-america-costa-rica = San José
interface-zone-america-mexico-city = Mexico
interface-zone-america-new-york = New York
interface-zone-america-panama = Panama
interface-zone-america-santiago = Santiago
interface-zone-asia-bangkok = Bangkok
interface-zone-asia-beirut = Beyrouth
interface-zone-asia-jakarta = Jakarta
interface-zone-asia-shanghai = Beijing
interface-zone-asia-tokyo = Tokyo
interface-zone-europe-amsterdam = La Haye
interface-zone-europe-berlin = Berlin
interface-zone-europe-brussels = Bruxelles
interface-zone-europe-london = Londres
interface-zone-europe-madrid = Madrid
interface-zone-europe-moscow = Moscou
interface-zone-europe-paris = Paris
interface-zone-europe-rome = Rome
interface-zone-europe-vienna = Vienne
interface-zone-europe-zurich = Genève

## Sections of staff, and the foot of every page

interface-nav-decide = Dossiers à trancher
interface-nav-audit = Journal d’audit
interface-nav-attention = À traiter
interface-nav-protection = Protection
interface-footer-gallery = Galerie des composants
interface-footer-note = Tribune est un logiciel libre. Les programmes signalés comme « illustratifs » ne sont pas des formulaires officiels des organes qu’ils décrivent.
