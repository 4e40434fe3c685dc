import type { WelcomeWords } from '../en/welcome';

export const welcome: WelcomeWords = {
  title: 'Leer un artículo y ver qué dicen los demás',
  lead: 'Crossread marca, frase por frase, dónde el artículo que tiene delante coincide con otros, difiere de ellos o los contradice.',
  try: {
    title: 'Para probar',
    hint: 'Un artículo inventado, leído ahora mismo en esta ventana. Señale una frase marcada, o elíjala, para ver quién dice qué.',
  },
  legend: 'Qué significan las líneas',
  promise: {
    title: 'Qué se lee y qué se queda aquí',
    sentences: [
      'En las páginas que abre, Crossread busca los nombres de los que tratan sus artículos; solo se lee la página que los nombra.',
      'Todo ocurre en su ordenador: ninguna página, ninguna dirección ni nada sobre usted sale nunca de él, y no se guarda ninguna lista de lo que lee.',
      'Nunca dice quién tiene razón; muestra quién dice qué, con las palabras y un enlace.',
    ],
  },
  where: {
    title: '¿Dónde puede leer?',
    hint: 'Puede cambiarlo en cualquier momento en las opciones.',
  },
  again: 'Página de bienvenida',
  done: 'Listo',
  options: 'Todas las opciones',
  sample: {
    title: 'Dos empresas de IA en disputa',
    paragraphs: [
      'Según Anthropic, Alibaba usó cerca de 25.000 cuentas fraudulentas para copiar las capacidades de su modelo Claude. Anthropic formuló la acusación en una carta a senadores estadounidenses.',
      'Alibaba declinó hacer comentarios. Las acciones de Alibaba cayeron un 5 % en Hong Kong. Anthropic fue fundada por antiguos empleados de OpenAI.',
    ],
  },
};
