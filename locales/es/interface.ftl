# The frame around every page.
interface-skip-to-content = Ir al contenido principal
interface-languages = Idiomas
interface-navigation = Navegación principal
interface-breadcrumb = Usted está aquí
interface-account = Su cuenta
interface-footer = Acerca de este sitio
interface-error-prefix = Error:
interface-sign-out = Cerrar sesión
interface-quick-exit = Salir de este sitio
