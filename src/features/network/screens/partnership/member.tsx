import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Fact, Facts, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { endDuty } from '../../commands/partnership/end-duty.ts'
import { endPartnershipMember } from '../../commands/partnership/end-partnership-member.ts'
import { giveDuty } from '../../commands/partnership/give-duty.ts'
import { giveSeat } from '../../commands/partnership/give-seat.ts'
import { takeSeat } from '../../commands/partnership/take-seat.ts'
import { type PartnershipMember, partnershipMember } from '../../queries/partnership/partnership-member.ts'
import { AnswerState } from './answer-state.tsx'
import { Accounts, Duties, EndMember } from './member-forms.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await partnershipMember(callerOf(context), { memberId: params.memberId }))
}

const commands = {
	giveDuty: { run: giveDuty, said: 'dutyGiven' },
	endDuty: { run: endDuty, said: 'dutyEnded' },
	giveSeat: { run: giveSeat, said: 'seatGiven' },
	takeSeat: { run: takeSeat, said: 'seatTaken' },
	endPartnershipMember: { run: endPartnershipMember, said: 'memberEnded' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const [intent = ''] = String(posted.intent).split('-')
	const { run, said } = commands[intent as keyof typeof commands] ?? commands.giveDuty
	const answer = await run(callerOf(context), { ...posted, memberId: params.memberId })
	return answer.is === 'done'
		? done(`/partnership/members/${params.memberId}`, `partnership.done.${said}`)
		: settle(answer, posted)
}

/** A member: its time, what it does in the partnership, and whose account writes for it. */
export default function MemberScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	const format = useFormat()
	const { member, mayKeep } = page
	return (
		<>
			<PageHead
				title={member.name}
				crumbs={[{ to: '/partnership', label: words('title') }, { label: member.name }]}
				kicker={words(`sectors.${member.sector}`)}
			/>
			<Facts>
				<Fact label={words('member.since')}>{format.dayFull(member.since)}</Fact>
				{member.endedOn === null ? null : (
					<Fact label={words('member.ended')}>{format.dayFull(member.endedOn)}</Fact>
				)}
				{member.about === '' ? null : <Fact label={words('member.about')}>{member.about}</Fact>}
			</Facts>
			<Duties page={page} outcome={outcome} />
			{mayKeep && member.stands ? <Accounts page={page} outcome={outcome} /> : null}
			<Rounds page={page} />
			{mayKeep && member.endedOn === null ? <EndMember outcome={outcome} /> : null}
		</>
	)
}

function Rounds({ page: { rounds } }: { page: PartnershipMember }) {
	const words = useTranslations('partnership.member')
	return (
		<Section title={words('rounds')}>
			{rounds.length === 0 ? (
				<p className="quiet">{words('noRounds')}</p>
			) : (
				<DataTable
					caption={words('rounds')}
					rows={rounds}
					rowKey={(row) => row.id}
					columns={[
						{
							key: 'round',
							head: words('round'),
							width: '50%',
							cell: (row) => <TextLink to={`/partnership/rounds/${row.id}`}>{row.title}</TextLink>,
						},
						{ key: 'year', head: words('year'), cell: (row) => row.year },
						{
							key: 'answer',
							head: words('answer'),
							fold: 'state',
							cell: (row) => <AnswerState state={row.state} />,
						},
					]}
				/>
			)}
		</Section>
	)
}
