import { useTranslations } from 'use-intl'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome as FormOutcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import type { Outcome } from '../../rules/consultation.ts'
import type { Passage } from '../../rules/passages.ts'
import { KeepProposal } from './keep-proposal.tsx'
import { Treated } from './treated.tsx'
import { useAbout } from './use-names.ts'

type SaidPartProps = {
	said: {
		readonly id: string
		readonly part: string
		readonly body: string
		readonly outcome: Outcome | null
		readonly why: string | null
		readonly sectionOfLaw: string | null
		readonly writtenOutBy: string | null
		readonly about: Passage | null
	}
	mayKeep: boolean
	outcome: FormOutcome | undefined
}

/** One thing an answer says, what it is about, what was made of it, and whether it is secret. */
export function SaidPart({ said, mayKeep, outcome }: SaidPartProps) {
	const words = useTranslations('consultations.answer')
	const about = useAbout()
	const { sectionOfLaw, id } = said
	const refused =
		outcome?.ok === false &&
		outcome.values.answerPartId === id &&
		outcome.values.intent === 'markSecretMatter'
	return (
		<Section
			level={3}
			title={about({ part: said.part, mark: said.about?.mark ?? '' })}
			note={said.about?.title}
		>
			{sectionOfLaw === null ? null : (
				<Callout kind="warning" title={words('secret', { section: sectionOfLaw })}>
					<p>{words('secretText')}</p>
				</Callout>
			)}
			<OwnWords small>{said.body}</OwnWords>
			{said.writtenOutBy === null ? null : <p className="small quiet">{words('isWrittenOut')}</p>}
			<Treated outcome={said.outcome} why={said.why} />
			{mayKeep ? <KeepProposal answerPartId={id} outcome={outcome} /> : null}
			{!mayKeep ? null : sectionOfLaw === null ? (
				<Disclosure summary={words('secretTitle')} open={refused}>
					<Form name="markSecretMatter" words="consultations" outcome={refused ? outcome : undefined}>
						<HiddenInput name="answerPartId" value={id} />
						<TextInput name="sectionOfLaw" />
						<TextInput name="reason" optional />
						<FormActions>
							<Submit kind="secondary">{words('mark')}</Submit>
						</FormActions>
					</Form>
				</Disclosure>
			) : (
				<Form name="liftSecrecy" words="consultations" inline>
					<HiddenInput name="answerPartId" value={id} />
					<Submit kind="quiet">{words('lift')}</Submit>
				</Form>
			)}
		</Section>
	)
}
