/** Forms of Spanish and French verbs that a stemmer leaves apart, each group led by the infinitive. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  es: `
    abrir abre abren abierto abierta, caer cae cayó, conducir conduce condujo, conocer conozco, construir construye construyó,
    cubrir cubierto cubierta, decir dice dicen digo dijo dijeron dicho, dormir duerme durmió, elegir elige eligió elegido,
    escribir escrito escrita, hacer hace hacen hago hizo hicieron hecho, incluir incluye incluido, jugar juega jugó,
    leer lee leyó, medir mide midió, morir muere murió muerto, oír oye oyó, pedir pide piden pidió, poner pone ponen puso puesto,
    producir produce produjo, querer quiere quiso, repetir repite, romper roto rota, saber sabe supo, salir sale salen salgo,
    seguir sigue siguen siguió, servir sirve sirven sirvió,
    traducir traduce tradujo, traer trae traen traigo trajo, valer vale valen, venir viene vienen vino vinieron,
    ver visto vieron, vestir viste, volver vuelve vuelven volvió vuelto`,
  fr: `
    aller vont ira, apprendre apprend apprennent appris, boire boit boivent, comprendre comprend comprennent compris,
    conduire conduit conduisent, connaître connaît connu, construire construit construisent, courir court courent,
    couvrir couvert couvre, découvrir découvert, détruire détruit, dire disent, dormir dort dorment, écrire écrit écrivent,
    lire lit lisent, mettre met mettent mis mise, mourir meurt mort, naître naît,
    obtenir obtient obtenu, offrir offert offre, ouvrir ouvert ouverte ouvre, partir part partent,
    permettre permet permis, prendre prend prennent pris prise, produire produit produisent, promettre promet promis,
    recevoir reçoit reçoivent reçu, réduire réduit, savoir sait savent, sortir sort sortent sorti, suivre suit suivi,
    tenir tient tiennent tenu, traduire traduit, venir vient viennent venu viendra, vivre vit vécu, voir voit voient vu`,
};
