/** Everyday and formal words for the same, a notion a line. */
export const SPANISH = `
  precio coste costo tarifa cuota importe
  costar valer cuota precio
  cuota tarifa pago
  pagar abonar pago
  caro costoso
  barato económico
  gratis gratuito exento
  dinero fondos efectivo
  reembolso devolución
  devolver reembolsar reintegrar devolución
  descuento rebaja reducción
  multa sanción recargo cobrar
  deuda atraso
  comprar adquirir compra
  vender venta
  regalar donar donación
  alquilar arrendar alquiler
  prestar préstamo
  entrada boleto billete
  empezar comenzar iniciar inicio comienzo
  terminar acabar finalizar fin
  dejar abandonar
  irse baja abandonar
  cancelar anular
  renovar prorrogar prórroga
  unirse inscribirse afiliarse
  apuntarse inscribirse inscripción
  socio miembro afiliado
  socio carné inscripción
  descanso pausa intermedio
  cola espera
  tarde retraso
  pronto próximamente
  anual año
  mensual mes
  semanal semana
  plazo duración período
  vacaciones festivo
  reunión junta asamblea sesión encuentro
  fiesta celebración
  viaje excursión
  jefe director responsable encargado presidente
  jefa directora responsable encargada presidenta
  profesor instructor monitor docente
  trabajador empleado personal
  trabajo empleo puesto
  tarea obligación
  ayuda asistencia apoyo
  ayudar asistir
  cliente usuario
  invitado visitante
  niño menor infantil
  hijo niño menor
  joven menor
  jubilado pensionista
  estudiante alumno
  parado desempleado
  vecino residente
  inquilino arrendatario
  dueño propietario
  portero conserje
  basura residuos desechos
  tirar desechar
  borrar eliminar
  limpiar limpieza
  romper deteriorar dañar estropear
  roto averiado dañado
  arreglar reparar reparación
  problema incidencia
  fallo error
  perder extraviar pérdida
  tarjeta carné
  robar robo hurto
  decir comunicar informar
  avisar comunicar notificar
  hablar conversar
  preguntar consultar consulta
  respuesta contestación
  contestar responder
  queja reclamación
  quejarse queja reclamación
  dejar permitir
  permitir autorizar
  permiso autorización
  prohibir prohibido vetado
  echar expulsar expulsión
  regla norma reglamento
  normas reglamento
  obligatorio necesario
  elegir escoger seleccionar
  decidir decisión acordar
  votar votación
  cambiar modificar
  enviar remitir mandar
  mandar enviar
  recibir obtener
  llevar retirar
  coger retirar tomar
  guardar conservar
  cosas objetos pertenencias
  herramienta instrumento
  móvil celular teléfono
  llamar teléfono
  ordenador computadora computador pc
  pantalla monitor
  micro micrófono
  info información
  app aplicación
  programa aplicación
  admin administrador
  ajustes configuración
  foto fotografía imagen
  película filme
  peli película
  tele televisión
  web página sitio
  wifi internet conexión
  contraseña clave
  cuenta perfil
  correo email
  carpeta directorio
  rápido veloz
  ruido silencio
  luz iluminación
  coche vehículo automóvil
  carro coche vehículo
  moto motocicleta
  bici bicicleta
  aparcar estacionar aparcamiento estacionamiento
  aparcamiento estacionamiento parking
  calle vía
  ascensor elevador
  escalera escaleras
  piso apartamento vivienda
  baño aseo servicio
  puerta entrada acceso
  perro mascota animal
  gato mascota animal
  mascota animal
  comida alimento alimentos
  comer alimentos comida consumir
  beber bebida
  cerveza alcohol
  vino alcohol
  cocinar preparar
  nevera frigorífico
  ropa vestimenta
  zapatos calzado
  enfermo enfermedad
  herido lesión
  médico doctor
  cigarrillo fumar tabaco
  peligro riesgo
  ganar victoria
  clase curso lección
  examen prueba
  dirección domicilio
  vivir residir
  dormir pernoctar
  mudarse traslado
  razón motivo causa
  recoger recogida
  revisar comprobar verificar
  activar encender
  desactivar apagar
  máximo límite
  idea sugerencia propuesta
  proponer propuesta
  plan proyecto
  objetivo meta
  anuncio publicidad
  invitar invitación
  faltar ausencia
`;
