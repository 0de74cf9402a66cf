import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { ProtectedWord, Tone } from '../../../../ui/marks.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { JournalEntry } from './work-types.ts'

/** One note: when it happened, what it says, who wrote it when, and what was written about it since. */
export function JournalNote({ note, to }: { note: JournalEntry; to: string }) {
	const words = useTranslations('evictionPrevention.work.journal')
	const format = useFormat()
	const { number, kind, aboutNumber, takenOutOn } = note
	const name = number === null ? words('draft') : words('number', { number: String(number) })
	return (
		<article className="stack-8">
			<h3>
				{format.day(note.eventOn)} {note.eventAt === null ? null : words('at', { time: note.eventAt })}
			</h3>
			<div className="row-wrap small">
				{number === null ? <Tone kind="warning">{name}</Tone> : <b>{name}</b>}
				{kind === 'note' ? null : (
					<span>
						{words(`kinds.${kind}`)},{' '}
						{aboutNumber === null ? null : words('about', { number: String(aboutNumber) })}
					</span>
				)}
			</div>
			{takenOutOn === null ? (
				<Text text={note.text} />
			) : (
				<p className="quiet">{words('takenOut', { day: format.day(takenOutOn) })}</p>
			)}
			<div className="quiet small">
				{words('written', { moment: format.moment(note.writtenAt), who: note.writtenBy ?? '–' })}
			</div>
			<Since note={note} />
			<Doing note={note} to={to} />
		</article>
	)
}

function Text({ text }: { text: string | null }) {
	if (text === null) return <ProtectedWord />
	return text.split(/\n{2,}/).map((part) => <p key={part}>{part}</p>)
}

function Since({ note }: { note: JournalEntry }) {
	const words = useTranslations('evictionPrevention.work.journal')
	const format = useFormat()
	return (
		<>
			{note.correctedBy.map((other) => (
				<div key={other.number} className="small">
					<Tone kind="warning">
						{other.kind === 'note'
							? null
							: words(`corrected.${other.kind}`, { number: String(other.number) })}
					</Tone>
				</div>
			))}
			{note.removalAskedOn === null ? null : (
				<div className="quiet small">{words('asked', { day: format.day(note.removalAskedOn) })}</div>
			)}
		</>
	)
}

function Doing({ note, to }: { note: JournalEntry; to: string }) {
	const words = useTranslations('evictionPrevention.work.journal')
	if (note.takenOutOn !== null) return null
	if (!note.signed) {
		return (
			<div className="row-wrap small">
				<TextLink to={`${to}/write?note=${note.id}`}>{words('edit')}</TextLink>
				<span className="quiet">{words('draftNote')}</span>
			</div>
		)
	}
	return (
		<div className="row-wrap small">
			<TextLink to={`${to}/write?kind=correction&about=${note.id}`}>{words('correct')}</TextLink>
			<TextLink to={`${to}/write?kind=person-disagrees&about=${note.id}`}>{words('disagrees')}</TextLink>
			{note.removalAskedOn === null ? (
				<TextLink to={`${to}/${note.id}/misfiled`}>{words('misfiled')}</TextLink>
			) : null}
		</div>
	)
}
