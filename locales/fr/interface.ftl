# The frame around every page.
interface-skip-to-content = Aller au contenu principal
interface-languages = Langues
interface-navigation = Navigation principale
interface-breadcrumb = Vous êtes ici
interface-account = Votre compte
interface-footer = À propos de ce site
interface-error-prefix = Erreur :
interface-sign-out = Se déconnecter
interface-quick-exit = Quitter ce site
