import { type LoaderFunctionArgs, Outlet, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TabLinks } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { caseFile } from '../queries/case-file.ts'
import { caseHead } from '../queries/case-head.ts'
import { caseChildren } from '../queries/children/case-children.ts'
import { caseDebt } from '../queries/debt/case-debt.ts'
import { caseJournal } from '../queries/work/case-journal.ts'
import { caseWork } from '../queries/work/case-work.ts'
import { CaseFacts } from './parts/case-facts.tsx'
import { CaseRibbon } from './parts/case-ribbon.tsx'
import { CaseState } from './parts/case-state.tsx'
import type { CaseHead } from './parts/case-types.ts'
import { useCaseName } from './parts/use-case-name.ts'

/** What the tabs show beneath the head, asked for together with it; the others ask for their own part themselves. */
const asked = new Map<string, typeof caseHead>([
	['', caseFile],
	['children', caseChildren],
	['meetings', caseFile],
	['decisions', caseFile],
	['debt', caseDebt],
	['work', caseWork],
	['journal', caseJournal],
])

export async function loader({ context, params, pattern }: LoaderFunctionArgs) {
	const [, tab = ''] = pattern.split(':caseId/')
	const ask = asked.get(tab) ?? caseHead
	return { file: show(await ask(callerOf(context), { caseId: params.caseId })) }
}

/** The case file: how things stand, the course of the law, and below it one tab at a time. */
export default function CaseScreen() {
	const { file } = useLoaderData<typeof loader>()
	return (
		<>
			<Head file={file} />
			<CaseFacts file={file} />
			<CaseRibbon file={file} />
			<CaseTabs file={file} />
			<Outlet context={file} />
		</>
	)
}

function Head({ file }: { file: CaseHead }) {
	const words = useTranslations('evictionPrevention.cases')
	const transfer = useTranslations('evictionPrevention.transfer')
	const format = useFormat()
	const name = useCaseName()
	const to = `/evictions/${file.caseId}`
	const ground = words(`grounds.${file.ground}`)
	const opened = format.day(file.openedOn, { weekday: false })
	return (
		<PageHead
			title={name(file)}
			crumbs={[
				{ to: '/evictions', label: words('worklist.title') },
				{ label: words('case.crumb', { number: file.caseNumber, ground, opened }) },
			]}
			state={<CaseState file={file} />}
			actions={
				file.closedOn === null ? (
					<>
						<ButtonLink to={`${to}/contact`}>{words('case.recordContact')}</ButtonLink>
						<ButtonLink to={`${to}/transfer`} kind="quiet">
							{transfer('link')}
						</ButtonLink>
						<ButtonLink to={`${to}/close`} kind="quiet">
							{words('case.close')}
						</ButtonLink>
					</>
				) : null
			}
		/>
	)
}

function CaseTabs({ file }: { file: CaseHead }) {
	const around = useTranslations('evictionPrevention.around')
	const words = useTranslations('evictionPrevention.cases')
	const to = `/evictions/${file.caseId}`
	return (
		<TabLinks
			label={words('tabs.label')}
			tabs={[
				{ to, label: words('tabs.overview') },
				{ to: `${to}/children`, label: words('tabs.children'), count: file.children.length },
				{ to: `${to}/debt`, label: words('tabs.debt') },
				{ to: `${to}/around`, label: around('tab') },
				{ to: `${to}/meetings`, label: words('tabs.meetings'), count: file.counts.consultations },
				{ to: `${to}/decisions`, label: words('tabs.decisions'), count: file.counts.decisions },
				{ to: `${to}/work`, label: words('tabs.work') },
				{ to: `${to}/authorities`, label: words('tabs.authorities') },
				{ to: `${to}/letters`, label: words('tabs.letters') },
				{ to: `${to}/journal`, label: words('tabs.journal') },
				{ to: `${to}/readers`, label: words('tabs.readers') },
			]}
		/>
	)
}
