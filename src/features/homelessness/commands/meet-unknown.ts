import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { day, notInFuture, optionalText } from '../../../platform/fields.ts'
import { registerUnidentified } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { placeField, spellFields } from './spell-fields.ts'
import { startSpell } from './start-spell.ts'
import { valueOr } from './value-or.ts'

/** Somebody met out of doors whom nobody knows: a record under a code, where they sleep, and that they were met that day. */
export const meetUnknown = command({
	name: 'meetUnknown',
	input: z.object({
		metOn: day(),
		place: placeField(),
		placeName: optionalText(200),
		called: z.string().trim().max(100, 'too-long').optional(),
		sex: z.enum(['woman', 'man'], { error: 'choose-one' }).optional(),
		bornAbout: z.string().trim().optional(),
		population: spellFields.population.default('resident'),
		unitId: z.uuid({ error: 'required' }).optional(),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { metOn, called, sex, bornAbout, placeName, ...spell }) => {
		notInFuture(act, { metOn })
		const registered = await registerUnidentified.within(act, { called, sex, bornAbout })
		return await valueOr(registered, async ({ personId, code }) => {
			const first = {
				...{
					personId,
					startsOn: metOn,
					contactOn: metOn,
					contactKind: 'outreach',
					toldBy: 'own-observation',
				},
				...(placeName === null ? {} : { placeName }),
			}
			return await valueOr(await startSpell.within(act, { ...spell, ...first }), async ({ spellId }) => ({
				...{ personId, code, spellId },
			}))
		})
	},
	audit: (_, value) => ({ kind: 'person', ids: value === null ? [] : [value.personId, value.spellId] }),
})
