import type { Outcome } from '../../../../../ui/screen.ts'
import type { debtConsultation } from '../../../queries/debt/debt-consultation.ts'

export type Consultation = Extract<Awaited<ReturnType<typeof debtConsultation>>, { is: 'done' }>['value']
export type Party = Consultation['parties'][number]
export type PartProps = { held: Consultation; outcome: Outcome | undefined }
