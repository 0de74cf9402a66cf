import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayHandlePeople } from '../access.ts'
import { listRegistryTasks } from '../store/registry.ts'

/** What waits for those with named access: a number registered once more, a notice about a protected person. */
export const registryTasks = query({
	name: 'registryTasks',
	input: z.object({}),
	may: mayHandlePeople,
	run: async ({ db }) => ({ tasks: await listRegistryTasks(db) }),
	audit: (_, value) => ({ kind: 'person', ids: value?.tasks.map((task) => task.personId) ?? [] }),
})
