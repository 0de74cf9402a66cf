import type { door as sv } from './door.sv.ts'
import type { Words } from './shape.ts'

export const door: Words<typeof sv> = {
	fields: { password: 'Password', code: 'Code', label: 'What the key is called' },
	prove: {
		title: 'Confirm that it is you',
		state:
			'You are on your way to something specially protected. Confirm who you are to go on. It then holds for a quarter of an hour.',
		refused: 'That is not right. Try again.',
		tooManyAttempts: 'Too many attempts. Wait a quarter of an hour and try again.',
		submit: 'Confirm',
		byPasskey: 'Confirm with a passkey',
		byProvider: 'Confirm where you sign in',
	},
	out: {
		title: 'You are signed out',
		state: 'In a moment you are also signed out where you signed in.',
		onward: 'Sign out there now',
	},
	code: {
		title: 'Write the code from your app',
		state:
			'The password is right. Write also the six digits that the app shows right now, or one of your recovery codes.',
		refused: 'The code is wrong or has been used.',
		tooManyAttempts: 'Too many attempts. Wait a quarter of an hour and try again.',
		submit: 'Sign in',
		again: 'Begin again with address and password',
	},
	account: {
		title: 'How your account is protected',
		state: 'Add something besides the password, and see where you are signed in.',
		codeWrong: 'The code was wrong. Wait for the next code in the app and try again.',
		passkeyNotAdded: 'The passkey could not be added. Try again.',
		elsewhere: 'The account is protected where you sign in',
		elsewhereText:
			'You sign in by a service outside Bofast. Apps and keys that protect the account are added there.',
		app: {
			title: 'Codes from an app',
			on: 'Signing in needs both the password and a code from your app',
			off: 'With an app on the phone that makes codes, it is not enough that somebody gets hold of your password.',
			begin: 'Begin',
			scan: 'Open the app, choose to add an account and point the camera at the picture. Then write the code that the app shows.',
			picture: 'Picture to read with the app. The same stands as text under Write it by hand.',
			sameDevice: 'Is the app on this device? Open it.',
			byHand: 'Write it by hand',
			confirm: 'Confirm the code',
			codes: 'The recovery codes are shown only now',
			codesText:
				'Print them or write them down and keep them safe. Each lets you in once when you do not have the phone.',
			codesLeft:
				'{count, plural, =0 {No recovery codes are left. Make new ones.} one {# recovery code is left.} other {# recovery codes are left.}}',
			change: 'Change',
			newCodes: 'Make new recovery codes',
			remove: 'Remove the app',
		},
		passkeys: {
			title: 'Passkeys',
			text: 'A passkey lies in your computer, phone or security key and is opened by finger, face or a code. It cannot be fooled by a false page.',
			made: 'added {day}',
			used: 'last used {day}',
			add: 'Add a passkey',
			remove: 'Remove',
		},
		sessions: {
			title: 'Where you are signed in',
			begun: 'Signed in',
			seen: 'Last used',
			by: 'By',
			provedBy: {
				password: 'password',
				code: 'password and code',
				passkey: 'passkey',
				provider: 'sign-in service',
			},
			end: 'Sign out',
			own: 'You sit here now',
			endOthers: 'Sign out everywhere else',
		},
	},
	done: {
		sessionEnded: 'Signed out there',
		othersEnded: 'Signed out everywhere else',
		appRemoved: 'The app is removed',
		passkeyAdded: 'The passkey is added',
		passkeyRemoved: 'The passkey is removed',
	},
	byPasskey: 'Sign in with a passkey',
	passkeyRefused: 'The passkey was not recognised.',
}
