// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/gallery/order.h"

#include "session/language.h"
#include "tests/gallery/scenes.h"

#include <QtCore/QCommandLineParser>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Gallery {
namespace {

QList<Dress> allDresses()
{
    return {{u"light"_s, ColorScheme::Light}, {u"dark"_s, ColorScheme::Dark},
        {u"high-contrast"_s, ColorScheme::HighContrast}};
}

/// Leaves of \a things those that \a names names, in its order; all of them where it names none. Returns a
/// name that none of them has, if there is one.
template <typename Thing, typename NameOf>
QString choose(QList<Thing> &things, const QString &names, NameOf nameOf)
{
    if (names.isEmpty())
        return {};
    const auto all = std::exchange(things, {});
    for (const auto &name : names.split(u',')) {
        const auto hasName = [&](const Thing &thing) { return nameOf(thing) == name; };
        const auto found = std::ranges::find_if(all, hasName);
        if (found == all.end())
            return name;
        things.append(*found);
    }
    return {};
}

} // namespace

std::variant<Order, OrderProblem> readOrder(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption themes(u"themes"_s, {}, u"light,dark,high-contrast"_s);
    const QCommandLineOption languages(u"languages"_s, {}, u"en,de"_s, u"en,de,ar,ja"_s);
    const QCommandLineOption states(u"states"_s, {}, u"Ready,Rejected"_s);
    const QCommandLineOption scale(u"scale"_s, {}, u"percent"_s, u"100"_s);
    const QCommandLineOption separate(u"separate"_s);
    parser.addOptions({themes, languages, states, scale, separate});
    if (!parser.parse(arguments))
        return OrderProblem{parser.errorText()};
    if (parser.positionalArguments().size() != 1)
        return OrderProblem{u"name one folder to put the pictures in"_s};

    Order order;
    order.percent = parser.value(scale).toInt();
    if (order.percent < 100 || order.percent > 400)
        return OrderProblem{u"the scale is from 100 to 400"_s};
    order.separate = parser.isSet(separate);
    order.folder = parser.positionalArguments().constFirst();
    order.dresses = allDresses();
    order.languages = BlazeAuth::languages();
    for (const auto &scene : scenes())
        order.states.append(scene.state);
    for (const auto &unknown : {choose(order.dresses, parser.value(themes), std::mem_fn(&Dress::name)),
             choose(order.languages, parser.value(languages), std::mem_fn(&QLocale::bcp47Name)),
             choose(order.states, parser.value(states), nameOf)}) {
        if (!unknown.isEmpty())
            return OrderProblem{u"there is no %1 here"_s.arg(unknown)};
    }
    return order;
}

} // namespace BlazeAuth::Gallery
