import { createHash } from 'node:crypto'
import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayKeepIndicators } from '../../access.ts'
import { figureSources } from '../../rules/outside/figure.ts'
import { insertReadFile } from '../../store/outside/imports.ts'
import { readFigureFile } from './read-figure-file.ts'

/**
 * Reads a file of outside figures and sets it aside to be looked at; no figure is changed. Refused: nothing-of-ours, those of a
 * file.
 */
export const bringFigures = command({
	name: 'bringFigures',
	input: z.object({
		source: z.enum(figureSources, { error: 'choose-one' }),
		name: z.string().trim().max(200).default(''),
		file: z.instanceof(Uint8Array, { error: 'not-a-file' }),
	}),
	may: mayKeepIndicators,
	run: async ({ db, actor, today, now }, { source, name, file }) => {
		const content = await readFigureFile(source, file, await getMunicipality(db), yearOf(today))
		if (isRefused(content)) return content
		if (
			content.figures.length === 0 &&
			content.faults.length === 0 &&
			Object.keys(content.titles).length === 0
		) {
			return refuse({ because: 'nothing-of-ours', elsewhere: content.elsewhere })
		}
		const importId = await insertReadFile(db, actor.municipalityId, {
			...{ source, content, broughtBy: actor.actorId, broughtAt: now },
			origin: name === '' ? source : name,
			fileDigest: createHash('sha256').update(file).digest(),
		})
		return { importId }
	},
	audit: (_, value) => ({ kind: 'figure-import', ids: value === null ? [] : [value.importId] }),
})
