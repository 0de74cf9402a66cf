import { useTranslations } from 'use-intl'
import { Code } from '../../../ui/code.tsx'
import { TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../ui/page.tsx'
import { Callout } from '../../../ui/states.tsx'

type Waiting = { address: string; picture: { width: number; path: string } }
type Props = { guarded: boolean; codesLeft: number; waiting: Waiting | null }

/** An app that makes codes: off, waiting for its first code, or on. */
export function AppSection({ guarded, codesLeft, waiting }: Props) {
	const words = useTranslations('door.account.app')
	return (
		<Section title={words('title')}>
			{guarded ? (
				<div className="stack-8">
					<p>
						<Tone kind="success">{words('on')}</Tone>
					</p>
					<p>{words('codesLeft', { count: codesLeft })}</p>
					<Disclosure summary={words('change')}>
						<Form name="newCodes" words="door" inline>
							<Submit kind="secondary">{words('newCodes')}</Submit>
						</Form>
						<Form name="removeApp" words="door" inline>
							<Submit kind="danger">{words('remove')}</Submit>
						</Form>
					</Disclosure>
				</div>
			) : waiting === null ? (
				<>
					<p className="reading">{words('off')}</p>
					<Form name="beginApp" words="door">
						<FormActions>
							<Submit>{words('begin')}</Submit>
						</FormActions>
					</Form>
				</>
			) : (
				<FirstCode waiting={waiting} />
			)}
		</Section>
	)
}

function FirstCode({ waiting: { address, picture } }: { waiting: Waiting }) {
	const words = useTranslations('door.account.app')
	const { width, path } = picture
	return (
		<div className="stack-24">
			<p className="reading">{words('scan')}</p>
			<svg
				role="img"
				aria-label={words('picture')}
				viewBox={`0 0 ${width} ${width}`}
				width={240}
				height={240}
				shapeRendering="crispEdges"
			>
				<rect width={width} height={width} fill="#fff" />
				<path d={path} fill="#000" />
			</svg>
			<p>
				<a href={address}>{words('sameDevice')}</a>
			</p>
			<Disclosure summary={words('byHand')}>
				<Code>
					{new URL(address).searchParams
						.get('secret')
						?.match(/.{1,4}/g)
						?.join(' ') ?? ''}
				</Code>
			</Disclosure>
			<Form name="confirmApp" words="door">
				<TextInput name="code" autoComplete="one-time-code" width="medium" />
				<FormActions>
					<Submit>{words('confirm')}</Submit>
				</FormActions>
			</Form>
		</div>
	)
}

/** Shown once, here. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
	const words = useTranslations('door.account.app')
	return (
		<div role="status">
			<Callout kind="warning" title={words('codes')}>
				<div className="stack-8">
					<Code>{codes.join('\n')}</Code>
					<p>{words('codesText')}</p>
				</div>
			</Callout>
		</div>
	)
}
