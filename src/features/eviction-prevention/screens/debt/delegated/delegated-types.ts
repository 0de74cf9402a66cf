import type { delegatedDecisions } from '../../../queries/debt/delegated-decisions.ts'

export type Delegated = Extract<Awaited<ReturnType<typeof delegatedDecisions>>, { is: 'done' }>['value']
