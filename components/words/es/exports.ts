import type { ExportWords } from '../en/exports';
import type { Format } from '../format';

export const exports = ({ date }: Format): ExportWords => ({
  save: 'Guardar como…',
  formats: {
    annotations: { label: 'Anotaciones web', hint: 'Para programas de anotación, según el modelo del W3C' },
    csv: { label: 'Tabla (CSV)', hint: 'La tabla, para hojas de cálculo' },
    markdown: { label: 'Citas (Markdown)', hint: 'Para citar, con enlaces a cada pasaje' },
    receipt: { label: 'Recibo', hint: 'Para comprobar más tarde si la página aún lo dice' },
  },
  topic: 'Tema',
  readOn: (iso) => `Leído el ${date(iso)}`,
});
