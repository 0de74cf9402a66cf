import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Sheet, SheetDesk, type SheetSection } from '../../../../ui/sheet.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { buildYearlyReport } from '../../commands/yearly-report/build-yearly-report.ts'
import { cancelReportBuild } from '../../commands/yearly-report/cancel-report-build.ts'
import { correctYearlyReport } from '../../commands/yearly-report/correct-yearly-report.ts'
import { editReportHead } from '../../commands/yearly-report/edit-report-head.ts'
import { freezeYearlyReport } from '../../commands/yearly-report/freeze-yearly-report.ts'
import { layOutReport } from '../../commands/yearly-report/lay-out-report.ts'
import { publishYearlyReport } from '../../commands/yearly-report/publish-yearly-report.ts'
import { withdrawYearlyReport } from '../../commands/yearly-report/withdraw-yearly-report.ts'
import { writeReportPart } from '../../commands/yearly-report/write-report-part.ts'
import { yearlyReportPage } from '../../queries/yearly-report/yearly-report-page.ts'
import { reportParts } from '../../rules/yearly-report/layout.ts'
import { BuildProgress } from './build-progress.tsx'
import type { Editing, ReportPage } from './loaded.ts'
import { HeadForm, PartForm } from './part-form.tsx'
import { ReportActs } from './report-acts.tsx'
import { ReportAside } from './report-aside.tsx'
import { ReportParts } from './report-parts.tsx'
import { useReportState } from './use-report-state.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<ReportPage> {
	const page = show(await yearlyReportPage(callerOf(context), { reportId: params.reportId }))
	const asked = new URL(request.url).searchParams.get('edit')
	return { ...page, editing: page.mayKeep && page.draft !== null ? editingOf(asked) : null }
}

function editingOf(asked: string | null): Editing | null {
	return asked === 'head' ? asked : (reportParts.find((part) => part === asked) ?? null)
}

const acts = {
	writeReportPart: { command: writeReportPart, said: 'saved' },
	editReportHead: { command: editReportHead, said: 'saved' },
	layOutReport: { command: layOutReport, said: 'saved' },
	buildYearlyReport: { command: buildYearlyReport, said: 'asked' },
	cancelReportBuild: { command: cancelReportBuild, said: 'cancelled' },
	freezeYearlyReport: { command: freezeYearlyReport, said: 'frozen' },
	publishYearlyReport: { command: publishYearlyReport, said: 'published' },
	withdrawYearlyReport: { command: withdrawYearlyReport, said: 'withdrawn' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const asked = { ...posted, reportId: params.reportId }
	if (posted.intent === 'correctYearlyReport') {
		const answer = await correctYearlyReport(caller, asked)
		if (answer.is !== 'done') return settle(answer, posted)
		return done(`/yearly-reports/${answer.value.reportId}`, 'yearlyReport.done.corrected')
	}
	const name = Object.keys(acts).find((one) => one === posted.intent) as keyof typeof acts | undefined
	const { command, said } = acts[name ?? 'writeReportPart']
	const answer = await command(caller, asked)
	if (answer.is !== 'done') return settle(answer, posted)
	// Whoever places a figure goes on writing.
	const placed = name === 'writeReportPart' && typeof posted.figure === 'string' && posted.figure !== ''
	const stays = placed ? `?edit=${String(posted.part)}` : ''
	return done(`/yearly-reports/${params.reportId}${stays}`, `yearlyReport.done.${said}`)
}

/** A report as it is read, with its parts to write in place while it is a draft. */
export default function YearlyReportScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('yearlyReport')
	const stateOf = useReportState()
	const { report, document, draft, editing, mayKeep, versions, isLatest } = page
	const file = (extension: string) => `/yearly-reports/${report.id}/report.${extension}`
	const latest = versions.at(-1)
	const writing =
		editing === null
			? undefined
			: {
					key: editing,
					form:
						editing === 'head' ? (
							<HeadForm page={page} outcome={outcome} />
						) : (
							<PartForm part={editing} page={page} outcome={outcome} />
						),
				}
	const canWrite = mayKeep && draft !== null
	return (
		<>
			<PageHead
				title={report.title}
				kicker={words('versionOf', { version: String(report.version) })}
				crumbs={[{ to: '/yearly-reports', label: words('title') }]}
				state={stateOf(report)}
				actions={
					<>
						<ButtonLink file to={file('docx')}>
							{words('page.word')}
						</ButtonLink>
						<ButtonLink file to={file('pdf')}>
							{words('page.pdf')}
						</ButtonLink>
					</>
				}
			/>
			<BuildProgress build={page.build} outcome={outcome} />
			{isLatest || latest === undefined ? null : (
				<Callout kind="info" title={words('page.later')}>
					<p>{words('page.laterText')}</p>
					<TextLink to={`/yearly-reports/${latest.id}`}>
						{words('page.toLater', { version: String(latest.version) })}
					</TextLink>
				</Callout>
			)}
			<SheetDesk
				parts={<ReportParts page={page} outcome={outcome} />}
				aside={<ReportAside page={page} outcome={outcome} />}
			>
				<Sheet
					title={document.title}
					letterhead={document.letterhead}
					stamps={document.stamps}
					sections={document.sections.map(
						({ key, heading, blocks }): SheetSection => ({
							...{ key, heading },
							// No part of a yearly report is a chart.
							blocks: blocks.flatMap((block) => (block.is === 'chart' ? [] : [block])),
						}),
					)}
					aside={({ key }) =>
						canWrite ? <TextLink to={`?edit=${key}#${key}`}>{words('page.edit')}</TextLink> : null
					}
					writing={writing}
				/>
			</SheetDesk>
			{mayKeep ? <ReportActs page={page} outcome={outcome} /> : null}
		</>
	)
}
