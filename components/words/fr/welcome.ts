import type { WelcomeWords } from '../en/welcome';

export const welcome: WelcomeWords = {
  title: 'Lire un article, voir ce que disent les autres',
  lead: 'Crossread marque, phrase par phrase, où l’article que vous lisez concorde avec d’autres, s’en écarte ou les contredit.',
  try: {
    title: 'Pour essayer',
    hint: 'Un article inventé, lu à l’instant dans cette fenêtre. Pointez une phrase marquée, ou choisissez-la, pour voir qui dit quoi.',
  },
  legend: 'Ce que disent les lignes',
  promise: {
    title: 'Ce qui est lu, et ce qui reste ici',
    sentences: [
      'Sur les pages que vous ouvrez, Crossread cherche les noms dont traitent ses articles ; seule une page qui les cite est lue.',
      'Tout se passe sur votre ordinateur : aucune page, aucune adresse, rien sur vous n’en sort jamais, et aucune liste de vos lectures n’est tenue.',
      'Crossread ne dit jamais qui a raison ; il montre qui dit quoi, avec les mots et un lien.',
    ],
  },
  where: {
    title: 'Où peut-il lire ?',
    hint: 'Cela se change à tout moment dans les réglages.',
  },
  again: 'Page d’accueil',
  done: 'Terminé',
  options: 'Tous les réglages',
  sample: {
    title: 'Deux entreprises d’IA en conflit',
    paragraphs: [
      'Selon Anthropic, Alibaba a utilisé près de 25 000 comptes frauduleux pour copier les capacités de son modèle Claude. Anthropic a formulé l’accusation dans une lettre à des sénateurs américains.',
      'Alibaba a refusé de commenter. L’action Alibaba a perdu 5 % à Hong Kong. Anthropic a été fondée par d’anciens employés d’OpenAI.',
    ],
  },
};
