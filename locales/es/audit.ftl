### The audit log: everything that was done, chained by hashes.

## The acts, newest first

audit-log-title = Registro de auditoría
audit-log-lead = Todo lo que se hizo, en el orden en que se hizo. Nada aquí puede cambiarse ni borrarse.
audit-log-left-out = Los actos sobre impugnaciones no se muestran ni se cuentan cuando usted participó en el expediente.
audit-log-caption = Actos, primero los más recientes
audit-log-empty = No consta aquí ningún acto.
audit-log-number = N.º
audit-log-when = Cuándo
audit-log-actor = Quién
audit-log-act = Acto
audit-log-object = Objeto
audit-log-details = Detalles
# $number (text): the number of an act.
audit-log-show = Detalles del acto { $number }
audit-log-hash = Resumen criptográfico:
audit-log-newer = Más recientes
audit-log-older = Anteriores

## Who acted

audit-actor-member = Miembro
audit-actor-staff = Personal
audit-actor-receipt = Código del acuse de recibo
audit-actor-visitor = Persona sin sesión iniciada
audit-actor-system = Portal

## The chain

# $acts (number): acts in the log.
audit-chain-unchecked = Actos registrados: { $acts }. Cada uno lleva el resumen criptográfico del anterior, de modo que un cambio se nota.
audit-chain-check = Comprobar ahora toda la cadena
audit-chain-whole = La cadena está íntegra
# $acts (number): acts in the log.
audit-chain-whole-text = Actos comprobados: { $acts }. Ninguno fue cambiado, eliminado ni movido.
audit-chain-head = El último resumen, para guardarlo en otro lugar:
audit-chain-broken = La cadena está rota
# $number (text): the number of an act.
audit-chain-broken-text = El primer eslabón roto es el acto { $number }. Conserve la base de datos como está y avise a quienes gestionan el portal.
