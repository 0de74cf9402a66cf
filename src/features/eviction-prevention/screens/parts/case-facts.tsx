import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { DayText } from '../../../../ui/dates.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { ChildWord, ProtectedWord, Tone, UnknownChildWord } from '../../../../ui/marks.tsx'
import { DefinitionRows, Fact, Facts } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseHead } from './case-types.ts'

type ChildInHead = CaseHead['children'][number]

/** Under the head: household, each child, home and debt, whose case it is. */
export function CaseFacts({ file }: { file: CaseHead }) {
	const words = useTranslations('evictionPrevention.cases')
	const { childrenAnswer, children } = file
	return (
		<Facts>
			<Fact label={words('facts.household')}>
				<Household file={file} />
			</Fact>
			<Fact label={words('facts.children', { count: children.length })}>
				{childrenAnswer === 'unknown' ? <UnknownChildWord /> : null}
				{childrenAnswer === 'no' ? words('facts.noChildren') : null}
				{childrenAnswer === 'yes' && children.length === 0 ? (
					<ChildWord>{words('worklist.childrenNotNamed')}</ChildWord>
				) : null}
				<div className="stack-8">
					{children.map((child) => (
						<ChildLine key={child.childId} child={child} />
					))}
				</div>
			</Fact>
			<Fact label={words('facts.homeAndDebt')}>
				<HomeAndDebt file={file} />
			</Fact>
			<Fact label={words('facts.responsible')}>
				<Responsible file={file} />
			</Fact>
		</Facts>
	)
}

function Household({ file }: { file: CaseHead }) {
	const words = useTranslations('evictionPrevention.cases')
	return file.adults.map((adult) => (
		<div key={adult.personId}>
			{adult.name === null ? (
				<ProtectedWord />
			) : (
				<b>
					<TextLink to={`/people/${adult.personId}`}>
						{adult.age === null
							? adult.name
							: words('facts.nameAndAge', { name: adult.name, age: String(adult.age) })}
					</TextLink>
				</b>
			)}
			<div className="quiet small">{[adult.phone, adult.language].filter(Boolean).join(' · ')}</div>
		</div>
	))
}

function ChildLine({ child }: { child: ChildInHead }) {
	const words = useTranslations('evictionPrevention.cases')
	return (
		<div className="row-wrap">
			<ChildName child={child} />
			<span>{words(`living.${child.living}`)}</span>
			<TalkWord child={child} />
		</div>
	)
}

/** "Melker, 6 år", framed; a protected child has no name. */
export function ChildName({ child }: { child: Pick<ChildInHead, 'name' | 'age'> }) {
	const words = useTranslations('evictionPrevention.cases')
	const name = child.name ?? words('facts.protectedChild')
	return (
		<ChildWord>
			{child.age === null ? name : words('facts.nameAndAge', { name, age: String(child.age) })}
		</ChildWord>
	)
}

export function TalkWord({ child }: { child: Pick<ChildInHead, 'heldOn' | 'noTalkReason' | 'reasonOn'> }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const short = { weekday: false, year: false } as const
	if (child.heldOn !== null) {
		return <Tone kind="success">{words('facts.talked', { day: format.day(child.heldOn, short) })}</Tone>
	}
	if (child.noTalkReason !== null && child.reasonOn !== null) {
		const reason = words(`noTalkReasons.${child.noTalkReason}`)
		return <Tone kind="success">{`${reason} ${format.day(child.reasonOn, short)}`}</Tone>
	}
	return <Tone kind="danger">{words('facts.talkMissing')}</Tone>
}

function HomeAndDebt({ file }: { file: CaseHead }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { home, landlord, debtOre } = file
	const place =
		home === null
			? null
			: [
					home.address,
					home.dwelling && words('facts.dwelling', { number: home.dwelling }),
					home.rooms === null
						? null
						: /^\d+$/.test(home.rooms)
							? words('facts.rooms', { rooms: home.rooms })
							: home.rooms,
				]
	return (
		<DefinitionRows
			rows={[
				{
					label: words('facts.home'),
					value: place === null ? <ProtectedWord /> : place.filter(Boolean).join(', '),
				},
				{ label: words('facts.landlord'), value: landlord?.name ?? '–' },
				{ label: words('facts.debt'), value: debtOre === null ? '–' : format.amount(ore(debtOre)) },
			]}
		/>
	)
}

function Responsible({ file }: { file: CaseHead }) {
	const words = useTranslations('evictionPrevention.cases')
	return (
		<>
			<div>
				{file.assignedTo ?? words('facts.nobody')}{' '}
				{file.assignedOn === null ? null : (
					<span className="quiet small">
						{words('facts.since')} <DayText day={file.assignedOn} weekday={false} year={false} />
					</span>
				)}
			</div>
			{file.otherSystemNumber === null ? null : (
				<div className="quiet small">{words('facts.otherSystem', { number: file.otherSystemNumber })}</div>
			)}
			<div className="small">
				<TextLink to={`/evictions/${file.caseId}/assign`}>{words('facts.assign')}</TextLink>
			</div>
		</>
	)
}
