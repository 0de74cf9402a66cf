import { useTranslations } from 'use-intl'
import type { Instant } from '../../../../foundation/plain-date.ts'
import { LongText, SelectInput, Tick } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type QuestionSubject, questionSubjects, type Side } from '../../rules/files/notice-questions.ts'

type Message = { id: string; side: Side; about: QuestionSubject; body: string; writtenAt: Instant }

type ThreadProps = {
	messages: readonly Message[]
	/** The command by which this side writes. */
	command: 'askAboutNotice' | 'answerAboutNotice'
	outcome: Outcome | undefined
}

/** What was asked and answered about a report, and the form for the next word: about the report alone. */
export function QuestionThread({ messages, command, outcome }: ThreadProps) {
	const words = useTranslations('portal.questions')
	const format = useFormat()
	return (
		<div className="stack-24">
			<Section title={words('thread')}>
				{messages.length === 0 ? <p className="quiet">{words('empty')}</p> : null}
				<ol className="stack-16">
					{messages.map((one) => (
						<li key={one.id}>
							<p className="small quiet">
								{words(`sides.${one.side}`)} · {words(`subjects.${one.about}`)} ·{' '}
								{format.moment(one.writtenAt)}
							</p>
							<p>{one.body}</p>
						</li>
					))}
				</ol>
			</Section>
			<Callout kind="info" title={words('only')}>
				<p>{words(command === 'askAboutNotice' ? 'onlyLandlord' : 'onlyBoard')}</p>
			</Callout>
			<Form key={messages.length} name={command} words="portal" outcome={outcome}>
				<SelectInput
					name="about"
					empty={words('choose')}
					options={questionSubjects.map((value) => ({ value, label: words(`subjects.${value}`) }))}
				/>
				<LongText name="body" />
				{command === 'answerAboutNotice' ? <Tick name="onlyTheReport" /> : null}
				<Submit>{words('send')}</Submit>
			</Form>
		</div>
	)
}
