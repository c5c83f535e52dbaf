import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../main/core/rules/letters/html-to-text.ts';

describe('the text of an HTML mail', () => {
  it.each([
    ['&rarr; &frac12; &hellip; &#8364; &#x20ac;', '→ ½ … € €'],
    ['a&nbsp;b&nbsp;&nbsp;c&#160;d', 'a b c d'],
    ['Sch&ouml;ne Gr&uuml;&szlig;e, &Scaron;ime', 'Schöne Grüße, Šime'],
    ['un&shy;sub&shy;scribe', 'unsubscribe'],
    ['R&amp;D &lt;b&gt; &quot;x&quot; &apos;y&apos;', 'R&D <b> "x" \'y\''],
    ['&#0; &#xd800; &#x110000;', '\ufffd \ufffd \ufffd'],
    ['&nosuch; & &; &#; &#x; &toString; a&b', '&nosuch; & &; &#; &#x; &toString; a&b'],
    ['Art. 15 &sect', 'Art. 15 §'],
  ])('spells the entities of %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['<p>one</p><p>two<br>three</p>', 'one\n\ntwo\nthree'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\tb'],
    ['<img alt="our &quot;logo&quot;" src=x>', 'our "logo"'],
    ['<a href="https://e.example/?a=1&amp;copy=2">my page</a>', 'my page (https://e.example/?a=1&copy=2)'],
    ["<A HREF='mailto:ann@e.example'>ann@e.example</A>", 'ann@e.example'],
    ['<a title=" href=https://evil.example" href=https://e.example>here</a>', 'here (https://e.example)'],
    ['<a href=https://e.example href=https://evil.example>here</a>', 'here (https://e.example)'],
    ['5 < 6 and 7 > 6 <3', '5 < 6 and 7 > 6 <3'],
    ['a<o:p></o:p>b', 'ab'],
  ])('sets %j in lines', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['a<script>if (1<2) document.write("</p><!--")</script>b', 'ab'],
    ['a<STYLE>p::before{content:"</p>"}</STYLE >b', 'ab'],
    ['<head><title>x</title></head><body>a</body>', 'a'],
    ['a<svg><text>x</text><![CDATA[ y ]]></svg>b', 'ab'],
    ['a<textarea><b>x</textarea>b', 'ab'],
    ['a<noscript>x</noscript><template>y</template><select><option>z</select>b', 'ab'],
    ['a<!-- <script> --->b', 'ab'],
    ['a<!-- never closed <p>b', 'a'],
    ['a<![if !mso]>b<![endif]><!DOCTYPE x><?xml version="1"?>c', 'abc'],
    ['a<![CDATA[ x > y ]]>b', 'a y ]]>b'],
  ])('leaves out of %j what no reader sees', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['a<script>x <p>b', 'ax\n\nb'],
    ['a<svg>x</p><svg>b', 'ax\n\nb'],
    ['a<p title="never closed>b <i>c</i>', 'a\n\nb c'],
    ['a<p title=\'one>b <a title="two>c', 'a\n\nb c'],
    ['a<script/>b', 'ab'],
    ['a</>b</ x>c', 'abc'],
    ['a<p', 'a'],
  ])('loses nothing of %j, in which something is never closed', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
