import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DayText } from '../../../ui/dates.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { useLooseWords } from '../../../ui/loose-words.ts'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { unansweredChecks } from '../queries/unanswered-checks.ts'
import { useCaseName } from './parts/use-case-name.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return { checks: show(await unansweredChecks(callerOf(context), {})) }
}

/** Checks after closing that nobody has answered, the oldest first. */
export default function Checks() {
	const { checks } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.cases')
	const loose = useLooseWords()
	const name = useCaseName()
	return (
		<>
			<PageHead
				title={words('checks.title')}
				crumbs={[{ to: '/evictions', label: words('worklist.title') }, { label: words('checks.title') }]}
				state={words('checks.state', { count: checks.length })}
			/>
			{checks.length === 0 ? (
				<EmptyState title={words('checks.none')} />
			) : (
				<DataTable
					caption={words('checks.title')}
					rows={checks}
					rowKey={(check) => check.key}
					columns={[
						{
							key: 'case',
							head: words('worklist.case'),
							cell: (check) => <TextLink to={check.to}>{name(check.title)}</TextLink>,
							fold: 'title',
						},
						{
							key: 'what',
							head: words('checks.question'),
							cell: (check) => loose(questionOf(check)),
						},
						{
							key: 'due',
							head: words('checks.due'),
							cell: (check) => <DayText day={check.on} relative="late" />,
						},
					]}
				/>
			)}
		</>
	)
}

/** The word key of what is asked: a check after closing, or what a plan that is not kept asks for. */
function questionOf({ kind, what }: { kind: string; what: string }): string {
	const words = 'evictionPrevention.cases'
	return kind === 'follow-up' ? `${words}.followUpKinds.${what}` : `${words}.steps.${what}.what`
}
