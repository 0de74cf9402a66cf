import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayKeepLists } from '../access.ts'
import { columnsIn, filtersIn, oneOf } from '../queries/list-input.ts'
import { type ListMode, sortsFor } from '../rules/list/parts.ts'
import { changeView, insertView, type SavedView } from '../store/list-settings.ts'
import { committeeOf } from './committee-of.ts'

const viewIn = <Mode extends ListMode>(mode: Mode) =>
	z.object({
		mode: z.literal(mode),
		viewId: id().optional(),
		name: text(60),
		columns: columnsIn(mode),
		filters: filtersIn(mode).default({}),
		sort: oneOf(sortsFor(mode)),
		direction: oneOf(['rising', 'falling']).default('rising'),
	})

/** A view of the list for everybody in the committee; it may hold no more than its mode allows. */
export const saveListView = command({
	name: 'saveListView',
	input: z.discriminatedUnion('mode', [viewIn('case'), viewIn('follow-up')], { error: 'choose-one' }),
	may: mayKeepLists,
	run: async (act, { viewId, ...view }) => {
		const saved: SavedView = view
		if (viewId === undefined) {
			const place = { municipalityId: act.actor.municipalityId, committeeId: committeeOf(act) }
			return { viewId: await insertView(act.db, place, saved) }
		}
		return (await changeView(act.db, viewId, saved)) ? { viewId } : missing
	},
	audit: (_, value) => ({ kind: 'list-view', ids: value === null ? [] : [value.viewId] }),
	constraints: { one_view_of_a_name: 'view-name-taken' },
})
