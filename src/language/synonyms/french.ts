/** Everyday and formal words for the same, a notion a line. */
export const FRENCH = `
  prix coût tarif cotisation frais montant
  coûter prix tarif cotisation
  cotisation frais adhésion
  payer régler verser acquitter paiement
  cher coûteux
  gratuit gratuitement offert
  argent fonds finances
  rembourser remboursement restituer
  réduction remise rabais
  amende pénalité sanction
  dette impayé
  acheter acquérir achat
  vendre vente
  donner don
  louer location
  emprunter prêt emprunt
  prêter prêt
  billet entrée
  commencer débuter début
  finir terminer fin
  quitter démissionner départ démission
  partir quitter départ
  annuler résilier annulation
  résilier résiliation
  rejoindre adhérer inscrire
  inscrire inscription adhésion
  membre adhérent
  pause entracte
  attendre attente
  retard tardif
  bientôt prochainement
  annuel année
  mensuel mois
  souvent fréquemment
  horaire ouvert ouverture
  délai durée
  vacances congé
  réunion assemblée séance
  fête célébration
  sortie excursion
  chef responsable directeur président
  prof professeur enseignant
  employé personnel salarié
  boulot travail emploi
  tâche corvée
  bénévole volontaire
  aide assistance soutien
  aider assister
  client usager
  invité visiteur
  copain ami invité
  gosse enfant mineur
  enfant mineur
  ado adolescent mineur
  bébé nourrisson
  retraité senior
  étudiant élève
  chômeur demandeur
  locataire résident occupant
  proprio propriétaire
  propriétaire bailleur
  concierge gardien
  poubelle déchets ordures
  jeter déposer éliminer
  supprimer effacer
  nettoyer ménage propre
  cassé endommagé défectueux
  casser endommager
  réparer réparation
  problème incident
  bug défaut erreur
  perdre perte égarer
  voler vol
  dire signaler informer
  prévenir avertir informer
  parler discuter
  demander requête
  répondre réponse
  plainte réclamation
  plaindre plainte réclamation
  permettre autoriser
  permission autorisation accord
  interdire interdit prohibé
  virer exclure exclusion
  exclure exclusion
  règle règlement
  obligatoire requis
  choisir sélectionner
  décider décision
  voter vote
  changer modifier
  échanger remplacer
  envoyer expédier transmettre
  recevoir obtenir
  rendre restituer retourner
  garder conserver
  affaires objets
  outil instrument
  portable téléphone mobile
  appeler téléphoner
  ordi ordinateur
  ordinateur pc
  écran moniteur
  micro microphone
  info information
  appli application
  logiciel programme
  admin administrateur
  réglages paramètres configuration
  photo image
  film vidéo
  télé télévision
  site web
  wifi internet
  compte profil
  mail courriel email
  courrier lettre
  dossier répertoire
  rapide vite
  bruit silence
  bruyant bruit
  lumière éclairage
  courant électricité
  chauffage radiateur
  vélo bicyclette
  voiture véhicule
  bagnole voiture
  moto motocyclette
  garer stationner stationnement
  parking stationnement
  rue voie
  ascenseur élévateur
  escalier escaliers
  appart appartement logement
  toilettes wc sanitaires
  cour jardin
  porte entrée
  canapé sofa
  chien animal
  chat animal
  bouffe nourriture
  nourriture aliments repas
  manger consommer nourriture repas
  boire boisson
  bière alcool
  vin alcool
  cuisiner préparer
  frigo réfrigérateur
  vêtements tenue
  habits vêtements tenue
  chaussures souliers
  malade maladie
  blessé blessure
  médecin docteur
  médicament remède
  clope cigarette tabac
  danger risque
  gagner victoire
  cours leçon
  examen épreuve
  adresse domicile
  habiter résider
  déménager déménagement
  raison cause motif
  ramasser collecte
  vérifier contrôler
  allumer activer
  éteindre désactiver
  assez suffisant
  idée suggestion proposition
  proposer proposition
  plan projet
  but objectif
  pub publicité
  inviter invitation
  absent absence
  manquer absence
`;
