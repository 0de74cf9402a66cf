import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { Columns, PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { agreementBoard } from '../../queries/agreements/agreement-board.ts'
import { QueuePart } from '../need/queue-part.tsx'
import { HousingTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import type { Board } from './agreement-types.ts'
import { LandlordTable, MonthTable } from './board-tables.tsx'
import { OpenOffers } from './open-offers.tsx'
import { Warnings } from './warnings.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { searchParams } = new URL(request.url)
	const [year, landlordId] = [searchParams.get('year'), searchParams.get('landlord')]
	const asked = { ...(year === null ? {} : { year }), ...(landlordId === null ? {} : { landlordId }) }
	return {
		board: show(await agreementBoard(caller, asked)),
		tabs: tabsFor(caller.actor),
	}
}

/** Promised, offered, taken and moved into, beside those who wait. */
export default function AgreementsScreen() {
	const { board, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('agreements.board')
	const format = useFormat()
	const { supplied, promised, atLeast } = board.all
	const bold = { b: (chunks: React.ReactNode) => <b>{chunks}</b> }
	const state =
		atLeast && promised !== null
			? words.rich('stateAtLeast', { supplied, promised, ...bold })
			: words.rich('state', { supplied, promised: promised ?? 0, ...bold })
	return (
		<>
			<PageHead
				title={words('title', { year: String(board.year) })}
				state={board.agreements.length === 0 ? undefined : state}
				actions={
					board.mayKeep ? <ButtonLink to="/housing/agreements/new">{words('new')}</ButtonLink> : undefined
				}
			/>
			<HousingTabs open={tabs} />
			{board.agreements.length === 0 ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<>
					<YearLinks board={board} />
					<ToDo board={board} />
					{board.open === null ? null : <OpenOffers offers={board.open} />}
					<Section title={words('landlords')}>
						<LandlordTable board={board} />
						<Source>{words('rule')}</Source>
					</Section>
					<Columns wide="left">
						<Section
							id="months"
							title={
								board.monthsOf === null
									? words('months')
									: words('monthsOf', { landlord: board.monthsOf.name })
							}
							aside={
								board.monthsOf === null ? undefined : (
									<TextLink to={`/housing/agreements?year=${board.year}#months`}>
										{words('monthsOfAll')}
									</TextLink>
								)
							}
						>
							<MonthTable board={board} />
							{board.medianDays === null ? null : <p>{words('median', { days: board.medianDays })}</p>}
						</Section>
						<Section
							title={words('queue')}
							note={words('queueNote', { day: format.dayFull(board.queue.day) })}
						>
							<QueuePart queue={board.queue} dimensions={['size', 'rooms']} />
						</Section>
					</Columns>
					<AgreementList board={board} />
					<Source>{words('source', { day: format.dayFull(board.today) })}</Source>
				</>
			)}
		</>
	)
}

function YearLinks({ board }: { board: Board }) {
	const words = useTranslations('agreements.board')
	return (
		<FilterLinks
			label={words('year')}
			filters={board.years.map((year) => ({
				to: `/housing/agreements?year=${year}`,
				label: String(year),
				current: year === board.year,
			}))}
		/>
	)
}

function ToDo({ board }: { board: Board }) {
	const words = useTranslations('agreements.board')
	const warned = board.agreements.filter(({ warnings }) => warnings.length > 0)
	if (warned.length === 0) return null
	return (
		<Section title={words('acts')}>
			<div className="stack-16">
				{warned.map((one) => (
					<div key={one.id} className="stack-8">
						<TextLink to={`/housing/agreements/${one.id}`}>{`${one.landlord}: ${one.title}`}</TextLink>
						<Warnings warnings={one.warnings} />
					</div>
				))}
			</div>
		</Section>
	)
}

function AgreementList({ board }: { board: Board }) {
	const words = useTranslations('agreements.board')
	const format = useFormat()
	return (
		<Section title={words('agreements')}>
			<ul className="stack-8">
				{board.agreements.map((one) => (
					<li key={one.id}>
						<TextLink to={`/housing/agreements/${one.id}`}>{`${one.landlord}: ${one.title}`}</TextLink>{' '}
						<span className="quiet">
							{one.endedOn !== null
								? words('ended', { day: format.dayFull(one.endedOn) })
								: one.endsOn === null
									? words('untilFurther')
									: `${words('ends').toLocaleLowerCase()} ${format.dayFull(one.endsOn)}`}
						</span>
					</li>
				))}
			</ul>
		</Section>
	)
}
