import { createTheme } from '@mantine/core'

const medium = { defaultProps: { size: 'md' } }

export const mantineTheme = createTheme({
  primaryColor: 'ink',
  primaryShade: 7,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  colors: {
    ink: ['#eef4fb', '#dce7f4', '#b5cde8', '#8ab1dc', '#6699d1', '#4f8acb', '#3a77bb', '#245a96', '#1b4a7f', '#103765'],
  },
  components: { Button: medium, TextInput: medium, PasswordInput: medium, NativeSelect: medium },
})
