import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { readTemplate } from '../../../../platform/documents/template/read-template.ts'
import { text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { insertTemplate } from '../../store/templates.ts'
import { nextLayout } from './next-layout.ts'

const largest = 5_000_000

/**
 * A Word file of the municipality's own gives its papers their looks, in force from now on. Refusals: `not-a-word-file`,
 * `template-reaches-out` (it holds a program, or fetches something when it is opened), `unknown-field`.
 */
export const addWordTemplate = command({
	name: 'addWordTemplate',
	input: z.object({
		name: text(200),
		file: z
			.instanceof(Uint8Array, { error: 'not-a-file' })
			.refine(({ byteLength }) => byteLength <= largest, 'file-too-large'),
	}),
	may: mayKeepReports,
	run: async (act, { name, file }) => {
		const read = readTemplate(file)
		if ('because' in read) {
			return refuse({ because: read.because, field: 'field' in read ? read.field : null })
		}
		const { db, actor, now } = act
		const templateId = await insertTemplate(db, actor.municipalityId, {
			...{ fileName: name, file, fields: [...read.fields] },
			sha256: createHash('sha256').update(file).digest('hex'),
			...{ addedBy: actor.actorId, addedAt: now },
		})
		return { templateId, ...(await nextLayout(act, { templateId })) }
	},
	audit: (_, value) => ({ kind: 'setting', ids: value === null ? [] : [value.templateId] }),
	constraints: { one_layout_of_a_number: 'changed-meanwhile' },
})
