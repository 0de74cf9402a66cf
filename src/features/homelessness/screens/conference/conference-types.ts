import type { Outcome } from '../../../../ui/screen.ts'
import type { conference } from '../../queries/conference.ts'

export type Conference = Extract<Awaited<ReturnType<typeof conference>>, { is: 'done' }>['value']
export type Enlarged = NonNullable<Conference['chosen']>
export type PartProps = { readonly held: Conference; readonly outcome: Outcome | undefined }
