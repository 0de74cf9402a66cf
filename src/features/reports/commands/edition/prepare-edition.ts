import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { year } from '../../../indicators/index.ts'
import { mayKeepReports } from '../../access.ts'
import { askForEdition } from './ask-for-edition.ts'

/**
 * Counts the public statistics of these years as of now, alone in the municipality, and begins to hide and attack them.
 * Refusals: year-not-ended, years-turned-round, too-many-years, earlier-numbers-gone,
 * edition-under-way.
 */
export const prepareEdition = command({
	name: 'prepareEdition',
	input: z.object({ firstYear: year(), lastYear: year() }),
	may: mayKeepReports,
	alone: true,
	run: async (act, { firstYear, lastYear }) =>
		await askForEdition(act, { first: firstYear, last: lastYear, revises: null, reason: '' }),
	audit: (_, value) => ({
		kind: 'edition',
		ids: value !== null && 'editionId' in value ? [value.editionId] : [],
	}),
	constraints: { one_edition_under_way: 'edition-under-way' },
})
