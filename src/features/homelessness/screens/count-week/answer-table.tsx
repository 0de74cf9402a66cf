import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { StatusWord, Tone } from '../../../../ui/marks.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { PlaceType } from '../../rules/codes/places.ts'

type Answer = {
	readonly countAnswerId: string
	readonly number: number
	readonly state: 'draft' | 'given' | 'withdrawn'
	readonly place: PlaceType
	readonly initials: string | null
	readonly birthYear: number | null
	readonly prefilled: boolean
}

type Props = { answers: readonly Answer[]; base: string; isOpen: boolean; outcome: Outcome | undefined }

/** More than these are folded away: what is left to do stands first. */
const mostInSight = 20

/** An informant's own answers: drafts with the press that confirms them, then what has been answered. */
export function AnswerTable(props: Props) {
	const words = useTranslations('homelessness.count')
	const drafts = props.answers.filter(({ state }) => state === 'draft')
	const given = props.answers.filter(({ state }) => state !== 'draft')
	if (props.answers.length === 0)
		return <EmptyState title={words('asked.none')}>{words('asked.noneText')}</EmptyState>
	return (
		<div className="stack-16">
			{drafts.length === 0 ? null : <Rows {...props} answers={drafts} />}
			{given.length === 0 ? null : given.length > mostInSight ? (
				<Disclosure summary={words('asked.givenCount', { count: given.length })}>
					<Rows {...props} answers={given} />
				</Disclosure>
			) : (
				<Rows {...props} answers={given} />
			)}
		</div>
	)
}

function Rows({ answers, base, isOpen, outcome }: Props) {
	const words = useTranslations('homelessness.count')
	const codes = useTranslations('homelessness.codes')
	return (
		<DataTable
			caption={words('asked.answers')}
			rows={answers}
			rowKey={(answer) => answer.countAnswerId}
			columns={[
				{
					key: 'number',
					head: words('asked.number'),
					cell: (answer) => (
						<TextLink to={`${base}/${answer.countAnswerId}`}>
							{words('person.title', { number: String(answer.number) })}
						</TextLink>
					),
				},
				{ key: 'who', head: words('asked.who'), cell: (answer) => <Who answer={answer} /> },
				{ key: 'where', head: words('asked.where'), cell: (answer) => codes(`places.${answer.place}`) },
				{
					key: 'state',
					head: words('asked.state'),
					fold: 'plain',
					cell: (answer) =>
						answer.state === 'draft' ? (
							<Tone kind="warning">
								{words('asked.states.draft')} {words('asked.fromList')}
							</Tone>
						) : (
							<StatusWord status="done" inline />
						),
				},
				{
					key: 'confirm',
					head: '',
					fold: 'plain',
					cell: (answer) =>
						isOpen && answer.state === 'draft' ? (
							<Form
								name={`confirmCountAnswer-${answer.number}`}
								words="homelessness.count"
								outcome={outcome}
								inline
							>
								<HiddenInput name="countAnswerId" value={answer.countAnswerId} />
								<Submit kind="secondary">{words('asked.confirm')}</Submit>
							</Form>
						) : null,
				},
			]}
		/>
	)
}

function Who({ answer: { initials, birthYear } }: { answer: Answer }) {
	const words = useTranslations('homelessness.count')
	const told = [initials, birthYear === null ? null : words('asked.born', { year: String(birthYear) })]
		.filter((part) => part !== null)
		.join(', ')
	return told === '' ? <span className="quiet">{words('asked.nobodyTold')}</span> : told
}
