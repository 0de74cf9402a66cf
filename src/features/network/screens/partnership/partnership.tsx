import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Columns, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { Callout, EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type PartnershipPage, partnershipPage } from '../../queries/partnership/partnership-page.ts'
import { PartnershipTabs } from './partnership-tabs.tsx'
import { Programmes } from './programmes.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await partnershipPage(callerOf(context), {}))
}

/** Who sits in the partnership, in what programme, and what waits for the members' words. */
export default function PartnershipScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('partnership')
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { members: page.count, rounds: page.rounds.length })}
				actions={
					page.mayKeep ? (
						<ButtonLink to="/partnership/members/new" kind="primary">
							{words('members.add')}
						</ButtonLink>
					) : undefined
				}
			/>
			<PartnershipTabs />
			{page.mayKeep || page.ownMemberId !== null ? null : (
				<p className="reading quiet">{words('members.noSeat')}</p>
			)}
			{page.rounds.length === 0 ? null : (
				<div className="section stack-16">
					<Waiting page={page} />
				</div>
			)}
			<Columns wide="left">
				<div className="stack-16">
					<Members page={page} />
					<Former page={page} />
				</div>
				<Section title={words('programme.title')}>
					<Programmes programmes={page.programmes} />
					{page.mayKeep ? (
						<p>
							<TextLink to="/partnership/programme">{words('programme.keep')}</TextLink>
						</p>
					) : null}
				</Section>
			</Columns>
		</>
	)
}

/** The rounds that run; one that waits for the reader's own words stands out. */
function Waiting({ page: { rounds } }: { page: PartnershipPage }) {
	const words = useTranslations('partnership')
	const format = useFormat()
	return rounds.map((round) => {
		const toWrite = round.own === 'not-begun' || round.own === 'writing'
		return (
			<Callout key={round.id} kind={toWrite ? 'warning' : 'info'} title={`${round.title} ${round.year}`}>
				<p>
					{words(`round.state.${round.state}`, {
						due: format.dayFull(round.dueOn),
						closed: '',
						...{ approved: String(round.approved), asked: String(round.asked) },
					})}
				</p>
				<p className="row-wrap">
					{toWrite ? (
						<ButtonLink to={`/partnership/rounds/${round.id}/own`} kind="primary">
							{words('rounds.write')}
						</ButtonLink>
					) : null}
					<ButtonLink to={`/partnership/rounds/${round.id}`}>{words('rounds.read')}</ButtonLink>
				</p>
			</Callout>
		)
	})
}

function Members({ page: { sectors, ownMemberId } }: { page: PartnershipPage }) {
	const words = useTranslations('partnership')
	const format = useFormat()
	if (sectors.length === 0)
		return <EmptyState title={words('members.none')}>{words('members.noneText')}</EmptyState>
	return (
		<DataTable
			caption={words('members.caption')}
			rowKey={(row) => row.id}
			groups={sectors.map(({ sector, members }) => ({
				key: sector,
				head: words(`sectors.${sector}`),
				rows: members,
			}))}
			columns={[
				{
					key: 'member',
					head: words('members.member'),
					width: '50%',
					cell: (row) => (
						<>
							<TextLink to={`/partnership/members/${row.id}`}>{row.name}</TextLink>
							{row.id === ownMemberId ? (
								<>
									{' '}
									<Tone kind="quiet">{words('members.own')}</Tone>
								</>
							) : null}
						</>
					),
				},
				{
					key: 'duty',
					head: words('members.duty'),
					fold: 'plain',
					cell: (row) => row.duties.map((duty) => words(`duties.${duty}`)).join(', '),
				},
				{
					key: 'since',
					head: words('members.since'),
					cell: (row) => format.day(row.since, { weekday: false }),
				},
			]}
		/>
	)
}

function Former({ page: { former } }: { page: PartnershipPage }) {
	const words = useTranslations('partnership.members')
	const format = useFormat()
	if (former.length === 0) return null
	return (
		<Disclosure summary={words('former', { count: former.length })}>
			<ul className="stack-8">
				{former.map(({ id, name, since, endedOn }) => (
					<li key={id}>
						<TextLink to={`/partnership/members/${id}`}>
							{words('formerPeriod', {
								...{ name, from: format.dayFull(since) },
								to: endedOn === null ? '' : format.dayFull(endedOn),
							})}
						</TextLink>
					</li>
				))}
			</ul>
		</Disclosure>
	)
}
