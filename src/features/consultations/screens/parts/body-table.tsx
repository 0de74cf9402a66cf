import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { MailKind, Sector } from '../../rules/consultation.ts'

type Letter = {
	readonly kind: MailKind
	readonly state: 'to-send' | 'handing-in' | 'taken' | 'not-taken' | 'not-known'
	readonly askedOn: PlainDate
}

type Body = {
	readonly id: string
	readonly name: string
	readonly sector: Sector
	readonly answer: { readonly id: string; readonly receivedOn: PlainDate } | null
	readonly late: boolean
	readonly reachable: boolean
	readonly letter: Letter | null
}

type BodyTableProps = { at: string; bodies: readonly Body[]; mayKeep: boolean; closed: boolean }

/** Those who are invited, with their answers and letters; whom one reaches there is asked for one by one. */
export function BodyTable({ at, bodies, mayKeep, closed }: BodyTableProps) {
	const words = useTranslations('consultations.bodies')
	const sectors = useTranslations('consultations.sectors')
	const desk = useTranslations('consultations.desk')
	const format = useFormat()
	return (
		<DataTable
			caption={words('caption')}
			rows={bodies}
			rowKey={(body) => body.id}
			columns={[
				{ key: 'body', head: words('body'), cell: (body) => body.name },
				{ key: 'sector', head: desk('sector'), cell: (body) => sectors(body.sector) },
				{
					key: 'answer',
					head: words('answer'),
					fold: 'plain',
					cell: ({ answer, late }) =>
						answer === null ? (
							<span className="quiet">{words('silent')}</span>
						) : (
							<TextLink to={`${at}/answers/${answer.id}`}>
								{words(late ? 'late' : 'in', { day: format.day(answer.receivedOn) })}
							</TextLink>
						),
				},
				...(mayKeep
					? [
							{
								key: 'letter',
								head: words('letter'),
								cell: (body: Body) => <LetterState body={body} />,
							},
							{
								key: 'do',
								head: '',
								fold: 'plain' as const,
								cell: ({ id, name }: Body) => (
									<div className="row-wrap">
										{closed ? null : (
											<OneButton name="makeBodyLink" id={id} whom={name}>
												{words('link')}
											</OneButton>
										)}
										<OneButton name="bodyContact" id={id} whom={name}>
											{words('contact')}
										</OneButton>
									</div>
								),
							},
						]
					: []),
			]}
		/>
	)
}

function LetterState({ body: { letter, reachable } }: { body: Body }) {
	const words = useTranslations('consultations.bodies')
	const format = useFormat()
	if (letter === null) return reachable ? '–' : <span className="quiet">{words('noAddress')}</span>
	const day = format.day(letter.askedOn)
	if (letter.state === 'not-taken' || letter.state === 'not-known') {
		return <Tone kind="danger">{words('letters.failed', { day })}</Tone>
	}
	return letter.state === 'taken' ? words(`letters.${letter.kind}`, { day }) : words('letters.waiting')
}

type OneButtonProps = { name: string; id: string; whom: string; children: string }

function OneButton({ name, id, whom, children }: OneButtonProps) {
	return (
		<Form name={name} words="consultations" inline>
			<HiddenInput name="invitedBodyId" value={id} />
			<Submit kind="quiet">
				{children}
				<span className="unseen"> {whom}</span>
			</Submit>
		</Form>
	)
}
