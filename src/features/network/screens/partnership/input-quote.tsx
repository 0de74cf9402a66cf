import { ChatIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { DateInput, HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { MarkedInput } from '../../queries/partnership/marked-inputs.ts'

type QuoteProps = { input: MarkedInput; outcome: Outcome | undefined }

/** What was said in its own words, from whom in kind, what it may be used for, and the way to take it back. */
export function InputQuote({ input, outcome }: QuoteProps) {
	const words = useTranslations('partnership')
	const format = useFormat()
	const today = useToday()
	const { id, kind, council, member, theme, saidOn, withdrawnOn } = input
	const from = kind === 'member' ? member : kind === 'council' ? council : null
	return (
		<div className="stack-8 reading">
			<p className="small">
				<ChatIcon aria-hidden /> <b>{words(`inputKinds.${kind}`)}</b>
				{from === null ? null : `: ${from}`}
				{kind !== 'member' && member !== null ? (
					<span className="quiet"> {words('inputs.through', { member })}</span>
				) : null}
				<span className="quiet">
					{' '}
					· {format.dayFull(saidOn)}
					{theme === null ? null : ` · ${theme}`}
				</span>
			</p>
			{input.words === null ? (
				<p className="quiet">
					{withdrawnOn === null ? null : words('inputs.gone', { day: format.dayFull(withdrawnOn) })}
				</p>
			) : (
				<OwnWords small>{input.words}</OwnWords>
			)}
			{withdrawnOn === null ? (
				<p className="small quiet">
					{words('inputs.consent', {
						...{ to: words(`consents.${input.consentTo}`), how: words(`consentWays.${input.consentHow}`) },
						day: format.dayFull(input.consentOn),
					})}
				</p>
			) : null}
			{input.mayTakeBack ? (
				<Disclosure summary={words('inputs.withdraw')} open={wasRefused(outcome, `withdrawInput-${id}`)}>
					<Form
						name={`withdrawInput-${id}`}
						words="partnership"
						outcome={outcome}
						initial={{ withdrawnOn: today }}
					>
						<p>{words('inputs.withdrawText')}</p>
						<HiddenInput name="inputId" value={id} />
						<DateInput name="withdrawnOn" />
						<Submit kind="danger">{words('inputs.withdrawDo')}</Submit>
					</Form>
				</Disclosure>
			) : null}
		</div>
	)
}
