import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { Callout, EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { supportWork } from '../../queries/agreements/support-work.ts'
import { decisionsNearThreeMonths } from '../../queries/decisions/decisions-near-three-months.ts'
import { SupportTabs } from '../tabs.tsx'
import { useHours } from '../use-hours.ts'
import { WorkBands } from './work-bands.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { decisions } = show(await decisionsNearThreeMonths(caller, {}))
	return {
		...show(await supportWork(caller, {})),
		overdue: decisions.filter(({ wait }) => wait.state === 'overdue').length,
		soon: decisions.filter(({ wait }) => wait.state === 'soon').length,
	}
}

/** Whose support asks for something now, and everybody who has support through one's units. */
export default function SupportScreen() {
	const { people, offers, overdue, soon } = useLoaderData<typeof loader>()
	const words = useTranslations('support.work')
	const title = useTranslations('support')
	const late = people.filter(({ reviewLate }) => reviewLate).length
	return (
		<>
			<PageHead title={title('title')} state={words('state', { people: people.length, late })} />
			{overdue + soon === 0 ? null : (
				<Callout kind="warning" title={words('decisions.title')}>
					<p>
						{overdue === 0 ? null : <>{words('decisions.overdue', { count: overdue })} </>}
						{soon === 0 ? null : words('decisions.soon', { count: soon })}
					</p>
					<TextLink to="/support/decisions">{words('decisions.show')}</TextLink>
				</Callout>
			)}
			<SupportTabs />
			<WorkBands people={people} offers={offers} />
			<Section title={words('people.title')}>
				{people.length === 0 ? (
					<EmptyState title={words('people.none')}>{words('people.noneText')}</EmptyState>
				) : (
					<People />
				)}
			</Section>
		</>
	)
}

function People() {
	const { people } = useLoaderData<typeof loader>()
	const words = useTranslations('support.work.people')
	const codes = useTranslations('support.codes.support')
	const nameOf = usePersonName()
	const hoursOf = useHours()
	const format = useFormat()
	return (
		<DataTable
			caption={words('title')}
			rows={people}
			rowKey={(one) => one.personId}
			columns={[
				{
					key: 'name',
					head: words('name'),
					fold: 'title',
					cell: (one) => <TextLink to={`/people/${one.personId}/support`}>{nameOf(one)}</TextLink>,
				},
				{
					key: 'kinds',
					head: words('kinds'),
					cell: (one) => (
						<>
							{one.kinds.map((kind) => codes(`kinds.${kind}`)).join(', ')}
							{one.methodEndsOn === null ? null : (
								<div className="quiet small">
									{words('methodEnds', { day: format.day(one.methodEndsOn) })}
								</div>
							)}
						</>
					),
				},
				{ key: 'hours', head: words('hours'), align: 'right', cell: (one) => hoursOf(one.minutesNow) },
				{ key: 'since', head: words('since'), cell: (one) => format.day(one.startsOn) },
				{ key: 'review', head: words('review'), cell: (one) => format.day(one.reviewOn) },
				{ key: 'who', head: words('who'), cell: (one) => one.responsible ?? '–' },
			]}
		/>
	)
}
