import type { Outcome } from '../../../../ui/screen.ts'
import type { SupportPlanPage } from '../../queries/plan/support-plan-page.ts'
import type { PlanVersion } from '../../queries/plan/version-of.ts'

export type PlanPage = SupportPlanPage
export type Version = PlanVersion
export type Goal = PlanVersion['goals'][number]
export type VersionProps = { version: PlanVersion; outcome: Outcome | undefined }
