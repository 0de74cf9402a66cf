import type { grantChoices } from '../../queries/ladder/grant-choices.ts'

export type GrantChoices = Extract<Awaited<ReturnType<typeof grantChoices>>, { is: 'done' }>['value']
