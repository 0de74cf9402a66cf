import type { yearlyReportPage } from '../../queries/yearly-report/yearly-report-page.ts'
import type { ReportPart } from '../../rules/yearly-report/layout.ts'

type Answered = Extract<Awaited<ReturnType<typeof yearlyReportPage>>, { is: 'done' }>['value']

/** What is written on: the report's head, or a part of it. */
export type Editing = 'head' | ReportPart

export type ReportPage = Answered & { readonly editing: Editing | null }
