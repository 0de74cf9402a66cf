import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { OwnReflection } from '../../queries/partnership/own-reflection.ts'

type DissentsProps = { page: OwnReflection; open: boolean; outcome: Outcome | undefined }

/** Where the member sees a question otherwise than the others: kept beside their words. */
export function OwnDissents({ page: { questions, others }, open, outcome }: DissentsProps) {
	const words = useTranslations('partnership')
	const stated = questions.flatMap(({ question, position, dissents }) =>
		dissents.map((dissent) => ({ ...dissent, question: `${position}. ${question}` })),
	)
	if (!open && stated.length === 0) return null
	return (
		<Section title={words('own.dissents')}>
			<div className="stack-16">
				{stated.map(({ id, question, against, body }) => (
					<div key={id} className="reading stack-8">
						<p className="small">
							<b>{question}</b>{' '}
							<span className="quiet">
								{against === null ? words('own.toOthers') : words('own.to', { name: against })}
							</span>
						</p>
						<OwnWords small>{body}</OwnWords>
						{open ? (
							<Form name={`takeBackDissent-${id}`} words="partnership" outcome={outcome} inline>
								<HiddenInput name="dissentId" value={id} />
								<Submit kind="quiet">
									{words('own.takeBack')} <span className="unseen">{question}</span>
								</Submit>
							</Form>
						) : null}
					</div>
				))}
				{open ? (
					<Disclosure summary={words('own.dissent')} open={wasRefused(outcome, 'stateDissent')}>
						<Form name="stateDissent" words="partnership" outcome={outcome}>
							<p className="reading">{words('own.dissentText')}</p>
							<SelectInput
								name="questionId"
								options={questions.map(({ id, position, question }) => ({
									...{ value: id, label: `${position}. ${question}` },
								}))}
							/>
							<SelectInput
								name="againstId"
								optional
								empty={words('own.toAll')}
								options={others.map(({ memberId, name }) => ({ value: memberId, label: name }))}
							/>
							<LongText name="body" />
							<Submit kind="secondary">{words('own.dissent')}</Submit>
						</Form>
					</Disclosure>
				) : null}
			</div>
		</Section>
	)
}
