import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertTheme } from '../../store/partnership/inputs.ts'
import { words } from './round-fields.ts'

/** What the partnership works with for a time. Refused: theme-title-taken. */
export const addTheme = command({
	name: 'addTheme',
	input: z.object({ title: text(160), about: words(1000), begunOn: day() }),
	may: mayKeepNetwork,
	run: async ({ db, actor }, theme) => ({ themeId: await insertTheme(db, actor.municipalityId, theme) }),
	audit: (_, value) => ({ kind: 'partnership-theme', ids: value === null ? [] : [value.themeId] }),
	constraints: { one_theme_of_a_title: 'theme-title-taken' },
})
