import type { personSupport } from '../../queries/agreements/person-support.ts'
import type { supportChoices } from '../../queries/agreements/support-choices.ts'

export type PersonSupport = Extract<Awaited<ReturnType<typeof personSupport>>, { is: 'done' }>['value']
export type SupportChoices = Extract<Awaited<ReturnType<typeof supportChoices>>, { is: 'done' }>['value']
