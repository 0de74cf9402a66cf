import { route } from '@react-router/dev/routes'

/** What those whom the plans are about have said, and the councils they speak in. */
export const voiceScreens = [
	route('voices', '../features/action-plan/screens/voices/voices.tsx'),
	route('voices/new', '../features/action-plan/screens/voices/new-voice.tsx'),
	route('voices/councils/new', '../features/action-plan/screens/voices/new-council.tsx'),
	route('voices/councils/:userCouncilId', '../features/action-plan/screens/voices/council.tsx'),
	route('voices/:voiceId', '../features/action-plan/screens/voices/voice.tsx'),
]
