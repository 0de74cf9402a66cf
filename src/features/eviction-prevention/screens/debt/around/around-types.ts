import type { Outcome } from '../../../../../ui/screen.ts'
import type { caseAround } from '../../../queries/debt/case-around.ts'

export type Around = Extract<Awaited<ReturnType<typeof caseAround>>, { is: 'done' }>['value']
export type AroundProps = { around: Around; open: boolean; outcome: Outcome | undefined }
