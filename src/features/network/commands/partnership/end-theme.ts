import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { saveThemeEnd } from '../../store/partnership/inputs.ts'

/** The theme is worked with no more from today; its inputs stay. */
export const endTheme = command({
	name: 'endTheme',
	input: z.object({ themeId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, today }, { themeId }) =>
		(await saveThemeEnd(db, themeId, today)) ? { themeId } : missing,
	audit: (input) => ({ kind: 'partnership-theme', ids: [input.themeId] }),
})
