/** The dossiers that come with the extension. */
import type { Pack } from '../model/pack';
import { assemblePack, type PackSource } from '../model/pack-source';
import claims from './anthropic-alibaba/claims.json';
import de from './anthropic-alibaba/cues/de.json';
import en from './anthropic-alibaba/cues/en.json';
import es from './anthropic-alibaba/cues/es.json';
import fr from './anthropic-alibaba/cues/fr.json';
import zh from './anthropic-alibaba/cues/zh.json';
import head from './anthropic-alibaba/pack.json';

/** As their authors keep them: enough to see whether they are installed already, without the work of checking them. */
export const bundledSources: PackSource[] = [{ head, claims, cues: { en, zh, de, fr, es } }];

/** @throws v.ValiError when a bundled pack does not fit the format, which a test excludes. */
export const bundledPacks = (): Pack[] => bundledSources.map(assemblePack);
