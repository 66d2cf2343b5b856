"""Chat templates: rendered as plain Jinja would, and stopped when they are hostile."""

import datetime
import json
import time

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from stablehand.errors import TokenizerError
from stablehand.runtime import chat
from stablehand.runtime.chat import render_chat

MESSAGES = [
    {"role": "system", "content": " Be brief. "},
    {"role": "user", "content": "Hello <b>world</b> & \"you\" 'é€🎉'"},
    {"role": "assistant", "content": "Hi!\nSecond line\n\nFourth"},
    {"role": "user", "content": "Why?"},
]
TOOLS = [{"name": "add", "parameters": {"x": {"type": "int", "enum": [1, 2]}, "y": {}}}]

HEADERS = """\
{{- bos_token }}
{%- for message in messages %}
    {{- '<|start|>' + message['role'] + '<|end|>\\n\\n' + message['content'] | trim + '<|eot|>' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start|>assistant<|end|>\\n\\n' }}
{%- endif %}
"""

ALTERNATING = """\
{% if messages[0]['role'] == 'system' %}
    {% set system = messages[0].content %}
    {% set rest = messages[1:] %}
{% else %}
    {% set rest = messages %}
{% endif %}
{% for message in rest %}
    {% if (message.role == 'user') != (loop.index0 % 2 == 0) %}
        {{ raise_exception('roles must alternate user/assistant') }}
    {% endif %}
    {% if message.role == 'user' %}
[INST] {{ message.content.strip() }} [/INST]
    {%- else %}
 {{ message.content }}{{ eos_token }}
    {%- endif %}
{% endfor %}
"""


def test_headers():
    text = render_chat(HEADERS, MESSAGES[:2], bos_token="<s>")
    assert text == (
        "<s><|start|>system<|end|>\n\nBe brief.<|eot|>"
        "<|start|>user<|end|>\n\nHello <b>world</b> & \"you\" 'é€🎉'<|eot|>"
        "<|start|>assistant<|end|>\n\n"
    )
    assert render_chat(HEADERS, [], add_generation_prompt=False) == ""


def test_blocks_are_trimmed_as_in_transformers():
    text = render_chat(ALTERNATING, MESSAGES[1:], eos_token="</s>")
    assert text == (
        "[INST] Hello <b>world</b> & \"you\" 'é€🎉' [/INST] Hi!\nSecond line\n\nFourth</s>"
        "[INST] Why? [/INST]"
    )


def test_a_template_may_refuse_the_messages():
    with pytest.raises(TokenizerError) as caught:
        render_chat(ALTERNATING, [MESSAGES[2]])
    assert str(caught.value) == (
        "chat template: does not take these messages: roles must alternate user/assistant"
    )


# Each is also rendered by Jinja alone, with neither budget nor bounds.
ORDINARY = [
    HEADERS,
    ALTERNATING,
    "{{ messages | length }} {{ messages | map(attribute='role') | join(', ') }}",
    "{{ messages | selectattr('role', 'equalto', 'user') | list | length }}",
    "{{ (messages | rejectattr('role', '==', 'user') | first).content | upper }}",
    "{% for m in messages[::-1] %}{{ loop.index }}{{ loop.last }}{{ m.role | title }};{% endfor %}",
    "{% for m in messages if m.role == 'user' %}{{ loop.length }}{{ m.content }}{% endfor %}",
    "{% for m in [] %}x{% else %}none{% endfor %}",
    "{% for key, value in messages[0].items() %}{{ key ~ '=' ~ value ~ 1 ~ none }}{% endfor %}",
    "{% for key, value in messages[0] | dictsort %}{{ key }}:{{ value }},{% endfor %}",
    "{% for i in range(10) %}{% if i == 2 %}{% continue %}{% endif %}"
    "{% if i > 4 %}{% break %}{% endif %}{{ i }}{% endfor %}",
    "{% set ns = namespace(n=0, s='') %}{% for m in messages %}"
    "{% set ns.n = ns.n + 1 %}{% set ns.s = ns.s ~ m.role[0] %}{% endfor %}{{ ns.n }}{{ ns.s }}",
    "{% macro tag(name, deep=true) %}<{{ name }}>{{ caller() }}</{{ name }}>{% endmacro %}"
    "{% call tag('a') %}in{{ 'side' }}{% endcall %}",
    "{% macro f(n) %}{{ n }}{% if n %}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(5) }}",
    "{% for x in [1, [2, [3]]] recursive %}"
    "{% if x is iterable %}({{ loop(x) }}){% else %}{{ x }}{% endif %}{% endfor %}",
    "{% set text %}a{{ 1 + 1 }}b{% endset %}{{ text * 3 }}|{{ [1, 2] * 2 }}|{{ 2 ** 10 }}|{{ 7 % 4 }}",
    "{{ '%s is %5.2f%%' % ('pi', 3.14159) }} {{ '%(a)s' % {'a': 1} }} {{ '{:>5}|{x!r}'.format(1, x='y') }}",
    "{{ 'a-b-c'.split('-')[-1] }}{{ 'a-b'.replace('-', '+') }}{{ ', '.join(['x', 'y']) }}",
    "{{ 'a.b' | replace('.', '--') }}{{ 'one\ntwo' | indent(2) }}{{ 'one\ntwo' | indent('> ', true) }}",
    "{{ '  x '.lstrip() }}{{ 'x\n\n'.rstrip('\n') }}{{ 'Ab'.startswith('A') }}{{ 'Ab'.lower() }}",
    "{{ messages[0] | string | length }}{{ 'a' in 'cat' }}{{ 'role' in messages[0] }}",
    "{{ missing }}{{ missing is defined }}{{ missing | default('d') }}{{ messages[0].nothing }}",
    "{{ none }}{{ true }}{{ 1.5 }}{{ 3 // 2 }}{{ -2 | abs }}{{ '7' | int + 1 }}{{ [3, 1] | sort }}",
    "{{ {'a': [1, (2, 3)]} }}{{ (1, 2)[1] }}{{ 'abc'[1:] }}{{ 'x' if false }}",
    "{{ '<a>' | e }}{{ '<a>' | safe }}{{ ['b', 'a', 'b'] | unique | join }}{{ 'abc' | reverse }}",
    "{% filter upper %}loud{% endfilter %}{% with a = 1 %}{{ a }}{% endwith %}{# note #}",
    "{{ messages[1].content is string }}{{ messages is sequence }}{{ messages[0] is mapping }}",
    "{{ dict(a=1, b=2).get('b') }}{{ [1, 2].index(2) }}{{ 'banana'.count('an') }}",
    "{{ tools is none }}{{ documents is none }}{{ tools and 'yes' }}",
]


@pytest.mark.parametrize("template", ORDINARY)
def test_the_budget_changes_no_output(template):
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )
    variables = {
        "messages": MESSAGES[1:] if template == ALTERNATING else MESSAGES,
        "bos_token": "<s>",
        "eos_token": "</s>",
        "add_generation_prompt": True,
        "tools": None,
        "documents": None,
    }
    expected = environment.from_string(template).render(variables)
    tokens = {"bos_token": "<s>", "eos_token": "</s>"}
    assert render_chat(template, variables["messages"], **tokens) == expected


def test_json_is_written_as_transformers_writes_it():
    extra = {"tools": TOOLS, "text": "<é>'&"}
    assert render_chat("{{ tools | tojson }}", [], extra=extra) == json.dumps(TOOLS)
    assert render_chat("{{ text | tojson }}", [], extra=extra) == '"<é>\'&"'
    indented = json.dumps(TOOLS, indent=4, sort_keys=True)
    template = "{{ tools | tojson(indent=4, sort_keys=true) }}"
    assert render_chat(template, [], extra=extra) == indented
    compact = json.dumps(TOOLS, separators=(",", ":"))
    assert render_chat("{{ tools | tojson(separators=(',', ':')) }}", [], extra=extra) == compact
    assert (
        render_chat("{{ text | tojson(ensure_ascii=true) }}", [], extra=extra) == '"<\\u00e9>\'&"'
    )


def test_what_transformers_adds_to_jinja():
    body = "{% generation %}{{ 'answer' }}{% endgeneration %}!"
    assert render_chat(body, []) == "answer!"
    today = datetime.datetime.now().strftime("%d %b %Y")
    assert render_chat("{{ strftime_now('%d %b %Y') }}", []) in (
        today,
        datetime.datetime.now().strftime("%d %b %Y"),
    )
    assert (
        render_chat("{{ a }}{{ messages | length }}", [], extra={"a": 1, "messages": [1]}) == "10"
    )


def test_a_long_conversation_stays_within_the_limits():
    messages = [
        {"role": "user" if i % 2 == 0 else "assistant", "content": "word " * 200}
        for i in range(1000)
    ]
    assert len(render_chat(HEADERS, messages)) > 1_000_000
    assert len(render_chat(ALTERNATING, messages)) > 1_000_000


DOUBLING = (
    "{{% set ns = namespace(x={0}) %}}"
    "{{% for i in range(60) %}}{1}{{% endfor %}}{{{{ ns.x | string }}}}"
)
TURNS = "{% for i in range(100000) %}{% for j in range(100000) %}"
ENDS = "{% endfor %}{% endfor %}"

LIMITS = {
    "{{ 'a' * 10**9 }}": "more work",
    "{{ [0] * 10**9 }}": "more work",
    "{{ 10 ** (10 ** 10) }}": "a power is too large",
    "{{ 2 ** 2000 * 2 ** 2000 * 2 ** 200 }}": "an integer is too large",
    "{{ ('f' * 40000) | int(0, 16) }}": "an integer is too large",
    DOUBLING.format("'a'", "{% set ns.x = ns.x ~ ns.x %}"): "a value exceeds",
    DOUBLING.format("'a'", "{% set ns.x = ns.x + ns.x %}"): "a value exceeds",
    DOUBLING.format("[0]", "{% set ns.x = ns.x + ns.x %}"): "a value exceeds",
    DOUBLING.format("[0]", "{% set ns.x = [ns.x, ns.x] %}"): "a value exceeds",
    DOUBLING.format("0", "{% set ns.x = (ns.x, ns.x) %}"): "a value exceeds",
    DOUBLING.format("0", "{% set ns.x = {1: ns.x, 2: ns.x} %}"): "a value exceeds",
    DOUBLING.format("0", "{% set ns.x = dict(a=ns.x, b=ns.x) %}"): "a value exceeds",
    TURNS + ENDS: "more work",
    TURNS + "{{ '' }}" + ENDS: "more work",
    TURNS + "some constant text" + ENDS: "the output exceeds",
    "{% set x %}" + TURNS + "some constant text" + ENDS + "{% endset %}": "more work",
    "{% macro m() %}" + TURNS + "text" + ENDS + "{% endmacro %}{% set x = m() %}": "more work",
    "{% set b = 'a' * 1000000 %}" + "{% set c = b[1:] %}" * 99: "more work",
    "{% set b = 'a' * 1000000 %}{% set x %}"
    "{% for i in range(1000) %}{{ b }}{% endfor %}{% endset %}": "more work",
    "{{ range(10 ** 9) }}": "Range too big",
    "{{ 'a\nb' | indent(10 ** 9) }}": "more work",
    "{{ '%1000000000d' % 1 }}": "not a plain one",
    "{{ '%*d' % (10 ** 9, 1) }}": "not a plain one",
    "{{ '%(a(b))1000000000d' % {'a(b)': 1} }}": "not a plain one",
    "{{ ('%s' * 9000) % (('a' * 9000,) * 9000) }}": "more work",
    "{{ '{:1000000000}'.format(1) }}": "too wide",
    "{{ '{:{}}'.format(1, 10 ** 9) }}": "too wide",
    "{{ ('{0}' * 10000).format('a' * 100000) }}": "more work",
    "{{ [1] | tojson(indent=10 ** 9) }}": "indented by more",
    "{{ ('a' * 100000) | replace('', 'b' * 100000) }}": "more work",
    "{{ ('a' * 100000).replace('', 'b' * 100000) }}": "more work",
    "{{ range(9000) | join('b' * 100000) }}": "more work",
    "{{ ('b' * 100000).join(range(9000) | map('string')) }}": "more work",
    "{{ ('a ' * 2000000).split() }}": "more work",
    "{{ strftime_now('%c' * 1000) }}": "a date format is longer",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}": "nested too deeply",
    "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}": "nested too deeply",
    "{{ " + "(" * 9000 + "1" + ")" * 9000 + " }}": "nested too deeply",
    "{% if a %}" * 500 + "{% endif %}" * 500: "nested too deeply",
    "{% for a in b %}" * 50 + "{% endfor %}" * 50: "too many statically nested blocks",
    "x" * 65537: "65537 characters long, more than the 65536 allowed",
}

ESCAPES = [
    "{{ ''.__class__ }}",
    "{{ ''['__class__'] }}",
    "{{ '' | attr('__class__') }}",
    "{{ '{0.__class__}'.format('') }}",
    "{{ '{0[__class__]}'.format('') }}",
    "{{ '{a.__class__}'.format_map({'a': 1}) }}",
    "{{ [1] | map(attribute='__class__') | list }}",
    "{{ messages.__class__.__base__.__subclasses__() }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ cycler.__init__.__globals__.os.popen('true').read() }}",
    "{{ raise_exception.__globals__ }}",
    "{{ strftime_now.__globals__['datetime'] }}",
    "{{ self._TemplateReference__context }}",
    "{{ (messages | map('upper')).gi_frame }}",
    "{% macro m() %}{% endmacro %}{{ m._func.__globals__ }}",
    "{% for m in messages %}{{ loop.__class__ }}{% endfor %}",
    "{{ messages.append(1) }}",
    "{{ messages[0].update(a=1) }}",
    "{{ 'a'.encode() }}",
    "{{ (1).to_bytes(1000000000) }}",
    "{{ 'a'.ljust(1000000000) }}",
]

MISTAKES = {
    "{% include '/etc/hostname' %}": "line 1: a chat template cannot load other templates",
    "{% import 'os' as os %}": "line 1: a chat template cannot load other templates",
    "\n{% from 'os' import path %}": "line 2: a chat template cannot load other templates",
    "{% extends 'base' %}": "line 1: a chat template cannot load other templates",
    "{{": "line 1: unexpected",
    "{% if %}": "line 1: Expected an expression",
    "a\n{% for m in messages %}": "line 2: Unexpected end of template",
    "{{ 'a' | center(9) }}": "No filter named 'center'",
    "{{ 1 is nothing }}": "No test named 'nothing'",
    "{{ missing.attribute }}": "'missing' is undefined",
    "{{ lipsum(5) }}": "'lipsum' is undefined",
    "{{ 1 / 0 }}": "fails with ZeroDivisionError: division by zero",
    "{{ 'a' + 1 }}": "fails with TypeError",
    "{{ namespace() | tojson }}": "fails with TypeError",
    "{{ raise_exception('no\n' ~ 'x' * 5000) }}": "does not take these messages: no xxx",
}


def refusal(template):
    start = time.process_time()
    with pytest.raises(TokenizerError) as caught:
        render_chat(template, MESSAGES)
    assert time.process_time() - start < 10
    message = str(caught.value)
    assert message.startswith("chat template: ") and "\n" not in message and len(message) < 300
    return message


@pytest.mark.parametrize(("template", "message"), LIMITS.items(), ids=lambda text: text[:40])
def test_what_would_grow_without_bound_is_stopped(monkeypatch, template, message):
    # On a busy machine the clock could be first, and hide that the work is counted.
    monkeypatch.setattr(chat, "MAX_SECONDS", 60)
    assert message in refusal(template)


@pytest.mark.parametrize("template", ESCAPES)
def test_what_is_none_of_its_business_is_out_of_reach(template):
    assert "reaches for" in refusal(template)


@pytest.mark.parametrize(("template", "message"), MISTAKES.items())
def test_mistakes_are_named(template, message):
    assert message in refusal(template)


@pytest.mark.parametrize(
    "template",
    [
        # Neither the filtered turns nor a comparison is charged by size: the clock ends them.
        "{% for i in range(100000) %}{% for j in range(1000) if false %}{% endfor %}{% endfor %}",
        "{% set b = range(50000) | list %}{% set c = b + [] %}"
        "{% for i in range(100000) %}{% if b == c %}{% endif %}{% endfor %}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
    ],
)
def test_the_clock_stops_the_rest(monkeypatch, template):
    monkeypatch.setattr(chat, "MAX_SECONDS", 0.2)
    assert "takes longer than 0.2 s" in refusal(template)


def test_printing_namespaces_ends():
    template = DOUBLING.format("1", "{% set ns.x = namespace(a=ns.x, b=ns.x) %}")
    assert render_chat(template, []) == "<Namespace>"


def test_messages_are_left_as_they_were():
    before = json.dumps(MESSAGES)
    for template in ORDINARY:
        if template != ALTERNATING:
            render_chat(template, MESSAGES)
    assert json.dumps(MESSAGES) == before
