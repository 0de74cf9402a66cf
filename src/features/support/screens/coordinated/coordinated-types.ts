import type { Outcome } from '../../../../ui/screen.ts'
import type { CoordinatedPage } from '../../queries/coordinated/coordinated-plan.ts'

export type PartProps = { page: CoordinatedPage; outcome: Outcome | undefined }
