import { testSentences } from './sentence-table.ts'

testSentences('form-copy', {
  found: [
    '<button>Submit form</button>',
    '<button>Reset</button>',
    '<button>Clear form</button>',
    '<button>Proceed</button>',
    '<button>Execute</button>',
    '<button>Send form →</button>',
    '<input type="submit" value="Submit data">',
    '<p>Invalid email address</p>',
    '<p>Invalid input.</p>',
    '<p>Error: invalid date</p>',
    '<p>This field is required.</p>',
    '<label>Mandatory field</label>',
    '<p>The field cannot be blank.</p>',
    '<p>Please enter a valid phone number.</p>',
    '<p>Form submission failed</p>',
    '<p>Postcode is mandatory</p>',
  ],
  silent: [
    '<button>Send my question</button>',
    '<button>Get my quote</button>',
    '<button>Submit</button>',
    '<button>Reset my password</button>',
    '<button>Clear the table</button>',
    '<p>Your email address needs an @.</p>',
    '<p>We proceed to the next hall at noon.</p>',
    '<label>Your phone number, so the courier can reach you</label>',
    '<p>This ticket is valid on every bus.</p>',
    '<p>The field is full of poppies.</p>',
    '<p>Your street and number are missing.</p>',
    '<label>First name</label>',
    '<p>At the border a passport is required of everybody who travels.</p>',
    '<h2>Required reading</h2>',
    '<p>An invalid carriage stands at the door.</p>',
  ],
  within: (sentence) => `<form>${sentence}</form>\n`,
  reading: { file: 'example.html' },
})

testSentences('form-copy', {
  found: ['<form><button>Submit</button></form>'],
  silent: [],
  reading: { file: 'example.html', settings: { rules: { 'form-copy': { options: { buttons: ['submit'] } } } } },
})
